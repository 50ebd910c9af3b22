import APIDescription
package import Planning

extension ClientSurface {
    /// The surface of a planned client.
    package init(of plan: ClientPlan) {
        let variable = plan.client.name.prefix(1).lowercased() + plan.client.name.dropFirst()
        let declarations = plan.models.flatMap(\.declaration.withNested)
        let directions = TypeDirections(of: plan, declarations)
        let pointers = Dictionary(plan.report.types.map { ($0.type, $0.pointer.text) }) { first, _ in first }
        operations = plan.offers.flatMap { group in
            group.operations.map { Operation($0, in: group, client: variable) }
        }
        types = declarations.map { declaration in
            DeclaredType(
                name: declaration.name,
                kind: Kind(declaration),
                isDeprecated: declaration.documentation.isDeprecated,
                documentation: declaration.documentation.paragraphs,
                isSent: directions.sent.contains(declaration.name),
                isReceived: directions.received.contains(declaration.name),
                pointer: pointers[declaration.name.text]
            )
        }
    }
}

extension ClientSurface.Operation {
    fileprivate init(_ operation: GroupedOperation, in group: OperationGroup, client: String) {
        let signature = operation.signature
        let arguments = signature.arguments.map { argument in
            ClientSurface.Argument(
                label: argument.hasLabel ? argument.name.text : "_",
                type: argument.type.spelling(),
                isOptional: argument.mayBeOmitted
            )
        }
        let path = ([client] + group.path.map(\.text) + [operation.name.text]).joined(separator: ".")
        let token = signature.path.replacing("~", with: "~0").replacing("/", with: "~1")
        self.init(
            route: "\(signature.method.rawValue.uppercased()) \(signature.path)",
            group: group.name,
            call: "\(path)(\(arguments.map { $0.label + ":" }.joined()))",
            arguments: arguments,
            result: signature.success.spelling,
            problem: signature.problem.spelling(),
            isDeprecated: operation.documentation.isDeprecated,
            documentation: operation.documentation.paragraphs + signature.arguments.flatMap(\.documentation.paragraphs),
            pointer: "#/paths/\(token)/\(signature.method.rawValue.lowercased())"
        )
    }
}

extension ClientSurface.Kind {
    fileprivate init(_ declaration: Declaration) {
        switch declaration {
        case .structure(let structure):
            self = .structure(structure.properties.map(ClientSurface.Property.init))
        case .openEnum(let openEnum):
            self = .openEnum(openEnum.cases.map { ClientSurface.Case(name: $0.name.text, value: $0.value.wireText) })
        case .union(let union):
            self = .union(union.cases.map { ClientSurface.Case(name: $0.name.text, value: $0.type.spelling()) })
        case .alias(let alias), .wrapper(let alias):
            self = .alias(alias.type.spelling())
        }
    }
}

extension OpenEnum.RawValue {
    fileprivate var wireText: String {
        switch self {
        case .string(let text): text
        case .integer(let number): "\(number)"
        }
    }
}

extension StoredProperty.Presence {
    fileprivate func spelling(of type: String) -> String {
        switch self {
        case .required: type
        case .optional, .nullable, .optionalOrNull: type + "?"
        case .optionalNullable: "Nullable<\(type)>?"
        }
    }
}

extension ClientSurface.Property {
    fileprivate init(_ property: StoredProperty) {
        self.init(
            name: property.name.text,
            wireName: property.wireName,
            type: property.presence.spelling(of: property.type.spelling()),
            isRequired: property.isRequired,
            needsArgument: property.isRequired && property.defaultValue == nil,
            isDeprecated: property.documentation.isDeprecated,
            documentation: property.documentation.paragraphs
        )
    }
}
