/// What an operation declares by `x-ms-long-running-operation` and `x-ms-long-running-operation-options`.
package enum LongRunningDeclaration: Sendable, Hashable {
    /// The responses determine whether it's long-running.
    case undeclared
    /// It isn't, whatever its responses are.
    case no
    case yes(FinalState)

    /// The place of the result (`final-state-via`).
    package enum FinalState: String, Sendable, Hashable {
        case automatic, statusMonitor, location, originalURI

        /// The values of the extension.
        static let values: [String: FinalState] = [
            "azure-async-operation": .statusMonitor, "operation-location": .statusMonitor, "location": .location,
            "original-uri": .originalURI,
        ]
    }
}

extension Operation {
    /// The place of the result of a long-running operation; `nil` if the operation isn't long-running.
    ///
    /// A response with status 202 (RFC 9110, section 15.3.3) whose headers tell where or when to ask for the result makes an operation
    /// long-running even if nothing declares it.
    package var finalState: LongRunningDeclaration.FinalState? {
        switch longRunning {
        case .no: return nil
        case .yes(let state): return state
        case .undeclared:
            let names: Set<String> = ["location", "operation-location", "azure-asyncoperation", "retry-after"]
            let accepted = responses.filter { $0.status == .code(202) }.flatMap(\.headers)
            return accepted.contains { names.contains($0.name.lowercased()) } ? .automatic : nil
        }
    }
}
