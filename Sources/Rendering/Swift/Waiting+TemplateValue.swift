import APIDescription
import Mustache
import Planning

extension WaitingPlan {
    /// Returns the keys of `_waiting.mustache`, which also has those of the operation.
    ///
    /// - Parameters:
    ///   - link: The method that only starts the operation, in documentation.
    ///   - isInGroup: Whether a group declares the method, and not the client itself.
    func templateRecord(link: String, isInGroup: Bool) -> TemplateRecord {
        [
            "waitingDocumentation": .text(
                DocComment.text([
                    "Calls \(link), waits until the operation ends, and returns its result.",
                    "It throws if the operation fails, is canceled, or exceeds the limits of `polling`.",
                ])
            ),
            "method": .text(method.declared),
            "waiter": .text(isInGroup ? "client.wait" : "wait"),
            "finalState": finalState == .automatic ? .absent : .record(["place": .text(finalState.rawValue)]),
        ]
    }
}
