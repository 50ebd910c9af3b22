package import Planning

extension OperationGroup {
    /// Returns the expression that provides its operations: `mix.sessions`, or `mix` for those of the client.
    package func path(from client: String) -> String {
        ([client] + path.map(\.member)).joined(separator: ".")
    }
}
