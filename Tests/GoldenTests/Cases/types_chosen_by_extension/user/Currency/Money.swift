/// A type of another module that knows nothing of the client: an amount with a currency.
public struct Money: Hashable, Sendable {
    public var text: String

    public init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, parts[1].count == 3 else { return nil }
        self.text = text
    }
}
