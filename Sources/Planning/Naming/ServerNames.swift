import APIDescription

/// The names of servers, of their variables and of the variables' enumerations.
struct ServerNames: Sendable {
    struct Variable: Sendable {
        let argument: SwiftName
        /// The enumeration of its values; `nil` if any text is allowed.
        let type: String?
    }

    struct Enumeration: Sendable {
        let name: String
        /// The first variable with these values.
        let variable: Server.Variable
        /// The cases in the order of the values.
        let cases: [SwiftName]
    }

    let servers: [SwiftName]
    /// The variables of each server, in order.
    let variables: [[Variable]]
    let enumerations: [Enumeration]

    init(of shape: ServersShape) {
        var enumerations = EnumerationNames()
        variables = shape.servers.map { server in
            var arguments = NameScope(reserved: ["self"])
            return server.variables.map { variable in
                Variable(
                    argument: SwiftName(arguments.take(Identifier.member(variable.name), else: "Value")),
                    type: enumerations.type(of: variable)
                )
            }
        }
        self.enumerations = enumerations.list
        var names = NameScope(reserved: ["self", "init", "Type"])
        servers = shape.servers.enumerated().map { index, server in
            SwiftName(names.take(server.chosenName ?? (index == 0 ? "standard" : "server\(index + 1)")))
        }
    }
}

/// The enumerations of variables. Variables with the same name and values share one.
private struct EnumerationNames {
    private struct Key: Hashable {
        var name: String
        var values: [String]
    }

    private(set) var list: [ServerNames.Enumeration] = []
    private var types: [Key: String] = [:]
    private var scope = NameScope(reserved: ReservedNames.nestedTypes.union(["Server", "ServerURL", "CaseIterable"]))

    mutating func type(of variable: Server.Variable) -> String? {
        let values = variable.allowedValues
        if values.isEmpty { return nil }
        let key = Key(name: variable.name, values: values)
        if let known = types[key] { return known }
        let name = scope.take(Identifier.type(cutting: variable.name), else: "Value")
        types[key] = name
        var cases = NameScope(reserved: ["allCases", "rawValue", "hashValue", "hash"])
        list.append(
            .init(
                name: name,
                variable: variable,
                cases: values.map { SwiftName(cases.take(Identifier.enumCase($0), else: "Value")) }
            )
        )
        return name
    }
}

extension ServerShape {
    /// The custom name from the server's name, or else from a short description without generic words.
    fileprivate var chosenName: String? {
        if let swiftName = server.swiftName { return Identifier.chosenMember(swiftName) }
        if let name = server.name, !Words(name).list.isEmpty { return Identifier.member(name) }
        if ["localhost", "127.0.0.1"].contains(host) { return "local" }
        guard let description = server.description, !description.contains(where: \.isNewline) else { return nil }
        let idle: Set<String> = ["a", "an", "api", "endpoint", "endpoints", "environment", "main", "server", "the", "url"]
        let words = Words(description).list.filter { !idle.contains($0) }
        return (1...3).contains(words.count) ? Identifier.member(words.joined(separator: " ")) : nil
    }
}
