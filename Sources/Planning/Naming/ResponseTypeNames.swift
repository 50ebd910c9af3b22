/// The names of the top-level types that are declared for an operation's responses.
struct ResponseTypeNames {
    /// The enums of the successes of other representations, in order; `nil` if none is needed.
    let representations: [QualifiedName?]
    /// The enum of successes; `nil` if none is needed.
    let success: QualifiedName?
    /// The enum of problems; `nil` if none is needed.
    let problem: QualifiedName?
    /// `nil` if no headers are documented.
    let headers: QualifiedName?

    /// Returns the names for each operation, in order.
    ///
    /// - Parameters:
    ///   - prefixes: The prefix of each operation's types.
    ///   - topLevel: The top-level scope, with the names of all models and groups.
    static func names(of operations: [OperationShape], prefixes: [String], topLevel: NameScope) -> [ResponseTypeNames] {
        var scope = topLevel
        return zip(operations, prefixes).map { operation, prefix in
            func take(_ name: String, elseEnding ending: String, if isNeeded: Bool) -> QualifiedName? {
                isNeeded ? QualifiedName([scope.take(prefix + name, elseEnding: ending)]) : nil
            }
            return ResponseTypeNames(
                representations: operation.representations.map {
                    take($0.words + "Success", elseEnding: "Outcome", if: $0.success.needsEnum)
                },
                success: take("Success", elseEnding: "Outcome", if: operation.success.needsEnum),
                problem: take("Problem", elseEnding: "Outcome", if: operation.problem.payloads.count > 1),
                headers: take("Headers", elseEnding: "Fields", if: !operation.headers.isEmpty)
            )
        }
    }
}

extension SuccessShape {
    /// Whether the result is an enum with a case for each alternative.
    fileprivate var needsEnum: Bool {
        if case .outcome = result { true } else { false }
    }
}
