internal import Reporting

extension JSONPathParser {
    /// An operand of a filter, whose type determines where it may be used.
    private enum Operand {
        case literal(Literal)
        case query(FilterQuery)
        case function(FunctionName, FunctionResult)
    }

    private enum FunctionResult {
        case value(ValueExpression)
        case logical(LogicalExpression)
    }

    /// Parses a logical expression such as `a && b || c` (RFC 9535, 2.3.5.1).
    mutating func parseLogical() throws(JSONPathError) -> LogicalExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepestNesting else { throw error(.tooNested(Self.deepestNesting)) }
        var alternatives = [try parseConjunction()]
        while skipOperator("||") { alternatives.append(try parseConjunction()) }
        return alternatives.count == 1 ? alternatives[0] : .or(alternatives)
    }

    private mutating func parseConjunction() throws(JSONPathError) -> LogicalExpression {
        var conditions = [try parseCondition()]
        while skipOperator("&&") { conditions.append(try parseCondition()) }
        return conditions.count == 1 ? conditions[0] : .and(conditions)
    }

    /// Skips an operator and the blanks around it.
    private mutating func skipOperator(_ token: String) -> Bool {
        let start = index
        skipBlanks()
        guard skip(token: token) else {
            index = start
            return false
        }
        skipBlanks()
        return true
    }

    /// Parses a parenthesized expression, a comparison or a test.
    private mutating func parseCondition() throws(JSONPathError) -> LogicalExpression {
        if skip("!") {
            skipBlanks()
            if peek == "(" { return .not(try parseParenthesis()) }
            let start = index
            return .not(try test(try parseOperand(), at: start))
        }
        if peek == "(" { return try parseParenthesis() }
        let start = index
        let left = try parseOperand()
        let afterLeft = index
        skipBlanks()
        guard let comparison = try parseComparisonOperator() else {
            let next = found
            index = afterLeft
            return try test(left, at: start, next: next)
        }
        let leftValue = try comparable(left, at: start)
        skipBlanks()
        let rightStart = index
        return .comparison(leftValue, comparison, try comparable(try parseOperand(), at: rightStart))
    }

    private mutating func parseParenthesis() throws(JSONPathError) -> LogicalExpression {
        index += 1
        skipBlanks()
        let expression = try parseLogical()
        skipBlanks()
        guard skip(")") else { throw error(.expected(")", found: found)) }
        return expression
    }

    private mutating func parseComparisonOperator() throws(JSONPathError) -> ComparisonOperator? {
        // Longer operators first.
        let operators: [ComparisonOperator] = [.equal, .notEqual, .lessOrEqual, .greaterOrEqual, .less, .greater]
        for candidate in operators where skip(token: candidate.rawValue) { return candidate }
        if peek == "=" { throw error(.singleEqualsSign) }
        return nil
    }

    private mutating func parseOperand() throws(JSONPathError) -> Operand {
        if peek == "@" || peek == "$" {
            let isRelative = peek == "@"
            index += 1
            return .query(FilterQuery(isRelative: isRelative, segments: try parseSegments()))
        }
        let start = index
        while let next = peek, next.isLowercaseLetter || index > start && (next == "_" || next.isDigit) { index += 1 }
        let name = text(from: start)
        if !name.isEmpty, peek == "(" { return try parseFunction(name, at: start) }
        index = start
        guard let literal = try parseLiteral() else { throw error(.noExpression(found: found)) }
        return .literal(literal)
    }

    // MARK: Functions

    /// Parses the arguments of a function and checks their types (RFC 9535, 2.4.3).
    private mutating func parseFunction(_ text: String, at start: Int) throws(JSONPathError) -> Operand {
        guard let name = FunctionName(rawValue: text) else {
            throw JSONPathError(message: .unknownFunction(text), offset: byteOffset(start))
        }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepestNesting else { throw error(.tooNested(Self.deepestNesting)) }
        index += 1
        skipBlanks()
        var arguments: [(operand: Operand, start: Int)] = []
        if peek != ")" {
            repeat {
                skipBlanks()
                let start = index
                arguments.append((try parseOperand(), start))
                skipBlanks()
            } while skip(",")
        }
        guard skip(")") else { throw error(.expected(")", found: found)) }
        guard arguments.count == name.argumentCount else {
            let message = Diagnostic.Message.argumentCount(name, expected: name.argumentCount, found: arguments.count)
            throw JSONPathError(message: message, offset: byteOffset(start))
        }
        let (first, firstStart) = arguments[0]
        switch name {
        case .length:
            return .function(name, .value(.length(try value(first, of: name, at: firstStart))))
        case .count:
            return .function(name, .value(.count(try nodes(first, of: name, at: firstStart))))
        case .value:
            return .function(name, .value(.value(try nodes(first, of: name, at: firstStart))))
        case .match, .search:
            let subject = try value(first, of: name, at: firstStart)
            let pattern = try value(arguments[1].operand, of: name, at: arguments[1].start)
            let compiled: PatternExpression
            if case .literal(let literal) = pattern {
                if case .string(let text) = literal { compiled = .literal(IRegexp(text)) } else { compiled = .literal(nil) }
            } else {
                compiled = .computed(pattern)
            }
            return .function(name, .logical(.matches(subject, pattern: compiled, isFull: name == .match)))
        }
    }

    private func nodes(_ operand: Operand, of name: FunctionName, at start: Int) throws(JSONPathError) -> FilterQuery {
        guard case .query(let query) = operand else { throw JSONPathError(message: .wantsNodes(name), offset: byteOffset(start)) }
        return query
    }

    private func value(_ operand: Operand, of name: FunctionName, at start: Int) throws(JSONPathError) -> ValueExpression {
        if case .function(_, .logical) = operand { throw JSONPathError(message: .wantsValue(name), offset: byteOffset(start)) }
        return try comparable(operand, at: start)
    }

    private func comparable(_ operand: Operand, at start: Int) throws(JSONPathError) -> ValueExpression {
        switch operand {
        case .literal(let literal): return .literal(literal)
        case .query(let query):
            guard query.isSingular else { throw JSONPathError(message: .notSingular, offset: byteOffset(start)) }
            return .query(query)
        case .function(_, .value(let expression)): return expression
        case .function(let name, .logical): throw JSONPathError(message: .mustNotBeCompared(name), offset: byteOffset(start))
        }
    }

    /// Returns the test expression for an operand without a comparison.
    private func test(_ operand: Operand, at start: Int, next: String? = nil) throws(JSONPathError) -> LogicalExpression {
        switch operand {
        case .query(let query): return .exists(query)
        case .function(_, .logical(let expression)): return expression
        case .function(let name, .value): throw JSONPathError(message: .mustBeCompared(name), offset: byteOffset(start))
        case .literal: throw JSONPathError(message: .noComparison(found: next ?? found), offset: byteOffset(start))
        }
    }
}
