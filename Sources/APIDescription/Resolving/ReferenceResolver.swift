internal import Reporting

/// Follows references to their targets, and reports dangling ones.
struct ReferenceResolver {
    let nouns: Nouns
    let targets: [Description.Target]
    var diagnostics: Diagnostics

    /// Returns the target of a reference, or reports a missing target and returns `nil`.
    mutating func target(of reference: ReferenceSyntax) -> SourceLocation? {
        switch targets[reference.number] {
        case .found(let location):
            return location
        case .foundOther(let location, let message):
            diagnostics.warning(message, at: reference.location)
            return location
        case .missing(let message):
            diagnostics.warning(message, at: reference.location)
        case .remote(let message):
            diagnostics.error(message, at: reference.location)
        case .unreadable:
            break
        }
        return nil
    }

    /// Returns the target of any number of references; `nil`, after reporting it, if there is none.
    mutating func resolve<Noun: Sendable>(_ item: Referenced<Noun>, in shelf: KeyPath<Nouns, Nouns.Shelf<Noun>>) -> Noun? {
        var item = item
        var chain: [ReferenceSyntax] = []
        while case .reference(let reference) = item {
            if chain.contains(reference) {
                let names = chain.drop { $0 != reference }.map(\.text)
                diagnostics.warning(.circle(of: names), at: reference.location)
                return nil
            }
            chain.append(reference)
            guard let location = target(of: reference), let next = nouns[keyPath: shelf][location] ?? nil else { return nil }
            item = next
        }
        guard case .value(let noun) = item else { return nil }
        return noun
    }
}

extension Referenced {
    /// The texts next to the reference.
    var texts: ReferenceSyntax.Texts? {
        if case .reference(let reference) = self { reference.texts } else { nil }
    }
}

extension Diagnostic.Message {
    /// - Parameter names: The names of the cycle in order; at least one.
    static func circle(of names: [String]) -> Self {
        let chain = (names + names.prefix(1)).map { "\"\($0)\"" }.joined(separator: " → ")
        return "\"\(names[0])\" refers to itself: \(chain); replace one of the references with a definition"
    }
}
