/// An interoperable regular expression (RFC 9485), compiled to a nondeterministic automaton.
///
/// `^` and `$` outside brackets match the start and the end of the text, as the compliance suite of RFC 9535 requires. Without
/// backtracking, matching takes time proportional to the length of the text times the number of states.
struct IRegexp: Sendable {
    /// The maximum number of states: `a{1000}{1000}` would need a million.
    static let mostStates = 10_000

    enum Anchor: Sendable {
        case start, end
    }

    enum State: Sendable {
        /// Consumes a scalar of the set.
        case scalar(ScalarSet, next: Int)
        /// Continues at both states.
        case split(Int, Int)
        /// Continues only at the start or the end of the text.
        case anchor(Anchor, next: Int)
        case end
    }

    private let states: [State]
    private let start: Int

    /// Returns `nil` if the text isn't an I-Regexp or needs more than ``mostStates`` states.
    init?(_ text: String) {
        var parser = IRegexpParser(text)
        guard let expression = parser.parse() else { return nil }
        var compiler = IRegexpCompiler()
        guard let start = compiler.compile(expression) else { return nil }
        states = compiler.states
        self.start = start
    }

    var stateCount: Int { states.count }

    /// Returns whether the full text matches (`match`).
    func matches(_ text: String) -> Bool {
        var current = StateSet(count: states.count)
        var next = current
        let scalars = Array(text.unicodeScalars)
        add(start, to: &current, Place(index: 0, count: scalars.count))
        for (index, scalar) in scalars.enumerated() {
            advance(current, over: scalar, to: &next, Place(index: index + 1, count: scalars.count))
            if next.members.isEmpty { return false }
            swap(&current, &next)
        }
        return current.hasEnd
    }

    /// Returns whether any part of the text matches (`search`).
    func isFound(in text: String) -> Bool {
        var current = StateSet(count: states.count)
        var next = current
        let scalars = Array(text.unicodeScalars)
        add(start, to: &current, Place(index: 0, count: scalars.count))
        for (index, scalar) in scalars.enumerated() {
            if current.hasEnd { return true }
            let place = Place(index: index + 1, count: scalars.count)
            advance(current, over: scalar, to: &next, place)
            add(start, to: &next, place)
            swap(&current, &next)
        }
        return current.hasEnd
    }

    /// A position between two scalars of a text.
    private struct Place {
        /// The number of scalars before it.
        var index: Int
        var count: Int

        func isAt(_ anchor: Anchor) -> Bool {
            switch anchor {
            case .start: index == 0
            case .end: index == count
            }
        }
    }

    /// The current states of the automaton.
    private struct StateSet {
        var members: [Int] = []
        var contains: [Bool]
        var hasEnd = false

        init(count: Int) {
            contains = Array(repeating: false, count: count)
        }

        mutating func removeAll() {
            for member in members { contains[member] = false }
            members.removeAll(keepingCapacity: true)
            hasEnd = false
        }
    }

    private func advance(_ current: StateSet, over scalar: Unicode.Scalar, to next: inout StateSet, _ place: Place) {
        next.removeAll()
        for member in current.members {
            if case .scalar(let set, let target) = states[member], set.contains(scalar) { add(target, to: &next, place) }
        }
    }

    /// Adds a state and all states reachable from it without consuming a scalar.
    private func add(_ state: Int, to set: inout StateSet, _ place: Place) {
        var open = [state]
        while let state = open.popLast() {
            guard !set.contains[state] else { continue }
            set.contains[state] = true
            set.members.append(state)
            switch states[state] {
            case .split(let first, let second): open += [second, first]
            case .anchor(let anchor, let next): if place.isAt(anchor) { open.append(next) }
            case .end: set.hasEnd = true
            case .scalar: break
            }
        }
    }
}

/// A compiler that turns an expression into states, from its end to its start.
struct IRegexpCompiler {
    private(set) var states: [IRegexp.State] = []

    /// - Returns: The first state; `nil` if there are too many.
    mutating func compile(_ expression: IRegexpParser.Expression) -> Int? {
        states = [.end]
        return compile(expression, before: 0)
    }

    private mutating func add(_ state: IRegexp.State) -> Int? {
        guard states.count < IRegexp.mostStates else { return nil }
        states.append(state)
        return states.count - 1
    }

    private mutating func compile(_ expression: IRegexpParser.Expression, before next: Int) -> Int? {
        switch expression {
        case .scalar(let set):
            return add(.scalar(set, next: next))
        case .anchor(let anchor):
            return add(.anchor(anchor, next: next))
        case .sequence(let parts):
            var start: Int? = next
            for part in parts.reversed() {
                guard let after = start else { return nil }
                start = compile(part, before: after)
            }
            return start
        case .choice(let branches):
            var start: Int?
            for branch in branches.reversed() {
                guard let first = compile(branch, before: next) else { return nil }
                guard let other = start else {
                    start = first
                    continue
                }
                guard let split = add(.split(first, other)) else { return nil }
                start = split
            }
            return start
        case .repetition(let part, let least, let most):
            return compileRepetition(of: part, least: least, most: most, before: next)
        }
    }

    private mutating func compileRepetition(of part: IRegexpParser.Expression, least: Int, most: Int?, before next: Int) -> Int? {
        var start = next
        if let most {
            guard most - least <= IRegexp.mostStates else { return nil }
            // Each optional copy may be skipped together with those after it.
            for _ in 0..<max(0, most - least) {
                guard let copy = compile(part, before: start), let split = add(.split(copy, next)) else { return nil }
                start = split
            }
        } else {
            // The loop and its part refer to each other.
            guard let loop = add(.split(next, next)), let copy = compile(part, before: loop) else { return nil }
            states[loop] = .split(copy, next)
            start = loop
        }
        guard least <= IRegexp.mostStates else { return nil }
        for _ in 0..<least {
            guard let copy = compile(part, before: start) else { return nil }
            // A part without states matches only the empty text, with any quantifier.
            if copy == start { break }
            start = copy
        }
        return start
    }
}
