import APIDescription

/// A server of the description: a constant, or a function of its variables.
package struct ServerPlan: Sendable {
    package struct Variable: Sendable {
        /// The name of the argument.
        package var name: SwiftName
        package var defaultValue: String
        /// The enum of its values; `nil` if any text is allowed.
        package var type: String?
        package var documentation: Documentation
    }

    /// The allowed values of a variable.
    package struct Enumeration: Sendable {
        package struct Case: Sendable {
            package var name: SwiftName
            package var value: String
        }

        package var name: String
        package var cases: [Case]
        package var documentation: Documentation
    }

    package enum Part: Sendable {
        case text(String)
        case variable(Variable)
    }

    package var name: SwiftName
    package var parts: [Part]
    /// The variables in description order, without those that the URL doesn't contain.
    package var variables: [Variable]
    package var documentation: Documentation
}

/// The servers of a description.
package struct ServersPlan: Sendable {
    /// The servers with absolute URLs, in description order.
    package var servers: [ServerPlan] = []
    package var enumerations: [ServerPlan.Enumeration] = []
    /// Whether the client uses its only server by default.
    package var hasDefault = false
    /// The path of a relative server, which the user must complete.
    package var relativePath: String?
}

extension ServersPlan {
    init(of shape: ServersShape, _ names: ServerNames) {
        self.init(
            servers: shape.servers.indices.map { index in
                ServerPlan(of: shape.servers[index], named: names.servers[index], variables: names.variables[index])
            },
            enumerations: names.enumerations.map { names in
                ServerPlan.Enumeration(
                    name: names.name,
                    cases: zip(names.cases, names.variable.allowedValues).map { ServerPlan.Enumeration.Case(name: $0, value: $1) },
                    documentation: Documentation(
                        paragraphs: [names.variable.description ?? "Values of the server variable `\(names.variable.name)`."]
                    )
                )
            },
            hasDefault: shape.hasDefault,
            relativePath: shape.relativePath
        )
    }
}

extension ServerPlan {
    fileprivate init(of shape: ServerShape, named name: SwiftName, variables names: [ServerNames.Variable]) {
        let variables = zip(shape.variables, names).map { variable, names in
            Variable(
                name: names.argument,
                defaultValue: variable.defaultValue,
                type: names.type,
                documentation: Documentation(paragraphs: [variable.description].compactMap { $0 })
            )
        }
        let byName = Dictionary(zip(shape.variables.map(\.name), variables)) { first, _ in first }
        self.init(
            name: name,
            parts: shape.parts.map { part in
                switch part {
                case .literal(let text): .text(text)
                case .parameter(let name): byName[name].map { .variable($0) } ?? .text("{\(name)}")
                }
            },
            variables: variables,
            documentation: Documentation(paragraphs: [shape.server.description ?? "`\(shape.server.url)`"])
        )
    }
}

extension ServerPlan.Enumeration {
    /// Returns the case of a value.
    package func caseName(of value: String) -> SwiftName? {
        cases.first { $0.value == value }?.name
    }
}
