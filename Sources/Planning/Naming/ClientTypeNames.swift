/// The names of the types that the client declares inside itself.
///
/// Operations without a tag are members of the client: there, these names shadow types at the top of the module. So a schema keeps its name,
/// and the client's own type has another.
struct ClientTypeNames: Sendable {
    /// What has the servers of the description.
    let server: String
    let credentials: String

    /// - Parameter topLevel: With the names of all models.
    init(topLevel: NameScope) {
        server = Self.name("Server", topLevel)
        credentials = Self.name("Credentials", topLevel)
    }

    private static func name(_ wanted: String, _ topLevel: NameScope) -> String {
        var scope = topLevel
        return scope.isFree(wanted) ? wanted : scope.take("API" + wanted)
    }
}
