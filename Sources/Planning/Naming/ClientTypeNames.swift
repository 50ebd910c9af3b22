/// The names of the client's nested types.
///
/// In operations without a tag, which are members of the client, these names would shadow top-level types. So a schema keeps its name and
/// the nested type gets another one.
struct ClientTypeNames: Sendable {
    /// The type of the description's servers.
    let server: String
    let credentials: String

    /// - Parameter topLevel: The top-level scope, with the names of all models.
    init(topLevel: NameScope) {
        server = Self.name("Server", topLevel)
        credentials = Self.name("Credentials", topLevel)
    }

    private static func name(_ wanted: String, _ topLevel: NameScope) -> String {
        var scope = topLevel
        return scope.isFree(wanted) ? wanted : scope.take("API" + wanted)
    }
}
