import APIDescription
import Planning

/// The operations used as samples, if the client has suitable ones.
package struct SampleOperations: Sendable {
    package private(set) var eventStream: OperationPlace?
    /// A stream of JSON texts.
    package private(set) var lineStream: OperationPlace?
    package private(set) var upload: OperationPlace?
    package private(set) var download: OperationPlace?
    /// The first example, which is short and has a result.
    package private(set) var first: OperationPlace?
    /// An operation with a documented problem.
    package private(set) var failing: OperationPlace?

    /// - Parameter pages: The pages of the operations.
    init(of groups: [OperationGroup], _ pages: [[OperationPage]], _ declarations: [QualifiedName: Declaration]) {
        var other: OperationPlace?
        for (groupIndex, group) in groups.enumerated() {
            for (index, operation) in group.operations.enumerated() {
                guard let example = pages[groupIndex][index].example, !operation.documentation.isDeprecated else { continue }
                let place = OperationPlace(group: groupIndex, operation: index)
                switch example.outcome {
                case .events, .optionalEvents:
                    switch operation.signature.success {
                    case .lines: lineStream = lineStream ?? place
                    case .eventStream: eventStream = eventStream ?? place
                    case .body, .parts: break
                    }
                case .data: download = download ?? place
                case .value:
                    let isPlain = operation.signature.method == .get && operation.signature.arguments.allSatisfy(\.mayBeOmitted)
                    if first == nil, isPlain { first = place }
                    // Another throwing expression in the `do` block would hide the type of the failure.
                    let failsAlone = operation.signature.problem.isValue && !example.arguments.contains { $0.value.mayThrow }
                    if failing == nil, failsAlone { failing = place }
                    other = other ?? place
                case .nothing, .optionalValue: break
                }
                if upload == nil, operation.signature.arguments.contains(where: { $0.type.sendsFile(declarations) }) { upload = place }
            }
        }
        first = first ?? failing ?? other
    }
}

extension ValueType where Declared == QualifiedName {
    /// Whether the type has values and null isn't one of them.
    fileprivate var isValue: Bool {
        if case .optional = self { return false }
        return self != .builtIn(.never)
    }

    fileprivate func sendsFile(_ declarations: [QualifiedName: Declaration]) -> Bool {
        guard case .declared(let name) = self, case .structure(let form) = declarations[name], form.format != .json else {
            return false
        }
        return form.properties.contains { $0.type == .builtIn(.fileUpload) || $0.type == .array(.builtIn(.fileUpload)) }
    }
}
