extension BidirectionalCollection<String> {
    /// Returns the elements as in a sentence: `a`, `a or b`, `a, b or c`; empty if there are none.
    package func enumerated(with conjunction: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
