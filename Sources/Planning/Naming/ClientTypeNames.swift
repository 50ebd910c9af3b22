/// The names of the client's nested types. A schema keeps its name, and the nested type gets another one.
struct ClientTypeNames: Sendable {
    /// The type of the description's servers.
    let server: String
    let credentials: String

    /// - Parameter topLevel: The top-level scope, with the names of all models.
    init(topLevel: NameScope) {
        let wanted = (server: "Server", credentials: "Credentials")
        let shadowing = Shadowing.inClient(of: [wanted.server, wanted.credentials], topLevel)
        func name(_ wanted: String) -> String {
            var scope = topLevel
            return shadowing.hides(wanted) ? scope.take("API" + wanted) : wanted
        }
        server = name(wanted.server)
        credentials = name(wanted.credentials)
    }
}
