internal import JSONReading
internal import Reporting

/// Reads the extensions of AutoRest for long-running operations.
enum LongRunningReader {
    static func read(_ operation: ObjectReader, _ diagnostics: inout Diagnostics) -> LongRunningDeclaration {
        guard let isLongRunning = operation.bool("x-ms-long-running-operation", &diagnostics) else { return .undeclared }
        guard isLongRunning else { return .no }
        return .yes(finalState(operation, &diagnostics) ?? .automatic)
    }

    private static func finalState(_ operation: ObjectReader, _ diagnostics: inout Diagnostics) -> LongRunningDeclaration.FinalState? {
        let keys = ["final-state-via", "final-state-schema"]
        let noun = "`x-ms-long-running-operation-options`"
        guard let node = operation.node("x-ms-long-running-operation-options"),
            let options = ObjectReader(node, noun: noun, keys: keys, diagnostics: &diagnostics),
            let value = options.string("final-state-via", &diagnostics)
        else { return nil }
        guard let state = LongRunningDeclaration.FinalState.values[value.lowercased()] else {
            diagnostics.warning(.unknownFinalState(value), at: options.members["final-state-via"]?.location)
            return nil
        }
        return state
    }
}

extension Diagnostic.Message {
    fileprivate static func unknownFinalState(_ value: String) -> Diagnostic.Message {
        let known = LongRunningDeclaration.FinalState.values.keys.sorted().joined(separator: ", ")
        return "unknown `final-state-via` \"\(value)\"; expected one of \(known)"
    }
}
