import Foundation

nonisolated extension CallStub {
    /// Answers with a stream of JSON texts, one on each line.
    ///
    /// - Parameters:
    ///   - values: The values, in order.
    ///   - interval: The time before each value.
    public static func lines<Element: JSONCodable>(
        _ values: @autoclosure @escaping @Sendable () -> [Element],
        every interval: Duration = .zero
    ) -> CallStub where Success == JSONLines<Element> {
        CallStub { _, format in
            format.response(.chunks(values().map { $0.jsonData() + Data("\n".utf8) }, every: interval))
        }
    }
}
