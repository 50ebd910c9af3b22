internal import JSONReading

extension Evaluation {
    mutating func isTrue(_ expression: LogicalExpression, for node: JSONNode) throws(JSONPathTooCostly) -> Bool {
        switch expression {
        case .or(let alternatives):
            for alternative in alternatives where try isTrue(alternative, for: node) { return true }
            return false
        case .and(let conditions):
            for condition in conditions where try !isTrue(condition, for: node) { return false }
            return true
        case .not(let condition):
            return try !isTrue(condition, for: node)
        case .comparison(let left, let comparison, let right):
            let (left, right) = (try value(of: left, for: node), try value(of: right, for: node))
            return try compare(left, comparison, right)
        case .exists(let query):
            return try !nodes(of: query, for: node).isEmpty
        case .matches(let subject, let pattern, let isFull):
            guard case .string(let text)? = try value(of: subject, for: node) else { return false }
            guard let regexp = try compiled(pattern, for: node) else { return false }
            // Matching may visit each state of the pattern for each character of the text.
            try visit(text.utf8.count / 64 * max(1, regexp.stateCount / 64) + 1)
            return isFull ? regexp.matches(text) : regexp.isFound(in: text)
        }
    }

    private mutating func compiled(_ pattern: PatternExpression, for node: JSONNode) throws(JSONPathTooCostly) -> IRegexp? {
        switch pattern {
        case .literal(let regexp): return regexp
        case .computed(let expression):
            guard case .string(let text)? = try value(of: expression, for: node) else { return nil }
            if let known = patterns[text] { return known }
            let regexp = IRegexp(text)
            patterns[text] = .some(regexp)
            return regexp
        }
    }

    private mutating func nodes(of query: FilterQuery, for node: JSONNode) throws(JSONPathTooCostly) -> [JSONPath.Match] {
        try select(query.segments[...], from: JSONPath.Match(path: .root, node: query.isRelative ? node : root))
    }

    /// - Returns: `nil` for Nothing (RFC 9535, 2.4.1).
    private mutating func value(of expression: ValueExpression, for node: JSONNode) throws(JSONPathTooCostly) -> JSONNodeValue? {
        switch expression {
        case .literal(.null): return .null
        case .literal(.bool(let bool)): return .bool(bool)
        case .literal(.number(let text)): return .number(JSONNumberText(text: text))
        case .literal(.string(let string)): return .string(string)
        case .query(let query): return try nodes(of: query, for: node).first?.node.value
        case .count(let query): return Self.number(try nodes(of: query, for: node).count)
        case .value(let query):
            let nodes = try nodes(of: query, for: node)
            return nodes.count == 1 ? nodes[0].node.value : nil
        case .length(let argument):
            switch try value(of: argument, for: node) {
            case .string(let string)?: return Self.number(string.unicodeScalars.count)
            case .array(let elements)?: return Self.number(elements.count)
            case .object(let object)?: return Self.number(object.members.count)
            case .null?, .bool?, .number?, nil: return nil
            }
        }
    }

    private static func number(_ value: Int) -> JSONNodeValue {
        .number(JSONNumberText(text: String(value)))
    }

    // MARK: Comparison

    /// Compares two values (RFC 9535, 2.3.5.2.2).
    private mutating func compare(
        _ left: JSONNodeValue?,
        _ comparison: ComparisonOperator,
        _ right: JSONNodeValue?
    ) throws(JSONPathTooCostly) -> Bool {
        switch comparison {
        case .equal: return try areEqual(left, right)
        case .notEqual: return try !areEqual(left, right)
        case .less: return isLess(left, right)
        case .greater: return isLess(right, left)
        case .lessOrEqual: return isLess(left, right) ? true : try areEqual(left, right)
        case .greaterOrEqual: return isLess(right, left) ? true : try areEqual(left, right)
        }
    }

    private mutating func areEqual(_ left: JSONNodeValue?, _ right: JSONNodeValue?) throws(JSONPathTooCostly) -> Bool {
        try visit()
        switch (left, right) {
        case (nil, nil), (.null?, .null?): return true
        case (.bool(let left)?, .bool(let right)?): return left == right
        case (.number(let left)?, .number(let right)?): return left.isEqual(to: right)
        case (.string(let left)?, .string(let right)?): return left.utf8.elementsEqual(right.utf8)
        case (.array(let left)?, .array(let right)?):
            guard left.count == right.count else { return false }
            for (left, right) in zip(left, right) where try !areEqual(left.value, right.value) { return false }
            return true
        case (.object(let left)?, .object(let right)?):
            guard left.members.count == right.members.count else { return false }
            for member in left.members {
                guard let other = right[member.key], try areEqual(member.value.value, other.value) else { return false }
            }
            return true
        default: return false
        }
    }

    /// Returns whether the left value is less. Numbers and strings are ordered; the bytes of UTF-8 have the order of the scalars.
    private func isLess(_ left: JSONNodeValue?, _ right: JSONNodeValue?) -> Bool {
        switch (left, right) {
        case (.number(let left)?, .number(let right)?): left.isLess(than: right)
        case (.string(let left)?, .string(let right)?): left.utf8.lexicographicallyPrecedes(right.utf8)
        default: false
        }
    }
}

extension JSONNumberText {
    fileprivate func isLess(than other: JSONNumberText) -> Bool {
        if let left = integer, let right = other.integer { left < right } else { double < other.double }
    }
}
