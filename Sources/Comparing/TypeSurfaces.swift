import APIDescription
import Planning
import Reporting

/// Reads what callers see of types from a plan.
struct TypeSurfaces {
    private let plan: ClientPlan
    private let places: [QualifiedName: TypePlace]

    init(plan: ClientPlan) {
        self.plan = plan
        places = plan.typePlaces
    }

    /// The types of schemas, of results and headers, of webhooks and of variables of servers.
    var all: [ClientSurface.DeclaredType] {
        let declarations = plan.models.flatMap(\.declaration.withNested)
        let directions = TypeDirections(of: plan, declarations)
        return declarations.map { type($0, directions) } + results + webhooks + enumerations
    }

    private func type(_ declaration: Declaration, _ directions: TypeDirections) -> ClientSurface.DeclaredType {
        let place = places[declaration.name]
        return ClientSurface.DeclaredType(
            name: declaration.name,
            kind: kind(declaration),
            isDeprecated: declaration.documentation.isDeprecated,
            documentation: declaration.documentation.paragraphs,
            isSent: directions.sent.contains(declaration.name),
            isReceived: directions.received.contains(declaration.name),
            isHashable: plan.hashable.contains(declaration.name),
            pointer: place?.pointer.text,
            location: place?.location
        )
    }

    private func kind(_ declaration: Declaration) -> ClientSurface.Kind {
        switch declaration {
        case .structure(let structure): .structure(self.structure(structure))
        case .openEnum(let openEnum):
            .openEnum(
                openEnum.cases.map { one in
                    ClientSurface.Case(
                        name: one.name.text,
                        values: [one.value.text],
                        documentation: one.documentation.paragraphs,
                        location: location(of: one.name, in: openEnum.name)
                    )
                },
                isInteger: openEnum.isInteger
            )
        case .union(let union): .union(self.union(union))
        case .alias(let alias): .alias(alias.type.spelling())
        case .wrapper(let alias): .wrapper(alias.type.spelling())
        }
    }

    private func location(of member: SwiftName, in type: QualifiedName) -> SourceLocation? {
        places[type]?.members[member]?.location ?? places[type]?.location
    }

    private func structure(_ structure: Structure) -> ClientSurface.Structure {
        var isForm = false
        if case .multipart = structure.format { isForm = true }
        return ClientSurface.Structure(
            properties: structure.properties.map { property in
                ClientSurface.Property(
                    name: property.name.text,
                    wireName: property.wireName,
                    type: property.presence.spelling(of: property.type.spelling()),
                    presence: ClientSurface.Property.Presence(property.presence),
                    mayBeOmitted: !property.isRequired || property.defaultValue != nil,
                    isDeprecated: property.documentation.isDeprecated,
                    documentation: property.documentation.paragraphs,
                    value: places[structure.name]?.members[property.name]?.schema.map { plan.rules(of: $0) } ?? .init(),
                    location: location(of: property.name, in: structure.name)
                )
            },
            additional: structure.additionalProperties.map { additional in
                ClientSurface.Property(
                    name: additional.name.text,
                    wireName: "",
                    type: "[String: \(additional.valueType.spelling())]",
                    presence: .optional,
                    mayBeOmitted: true,
                    isDeprecated: false,
                    documentation: [],
                    location: places[structure.name]?.location
                )
            },
            isForm: isForm
        )
    }

    private func union(_ union: Union) -> ClientSurface.Union {
        var discriminator: String?
        if case .discriminator(let property) = union.choice { discriminator = property }
        return ClientSurface.Union(
            cases: union.cases.map { one in
                ClientSurface.Case(
                    name: one.name.text,
                    type: one.type.spelling(),
                    values: one.discriminatorValues,
                    documentation: one.documentation.paragraphs,
                    location: location(of: one.name, in: union.name)
                )
            },
            shared: union.sharedProperties.map { property in
                ClientSurface.Property(
                    name: property.name.text,
                    wireName: property.wireName,
                    type: property.isNullable ? "Nullable<\(property.type.spelling())>?" : property.type.spelling() + "?",
                    presence: .optional,
                    mayBeOmitted: true,
                    isDeprecated: property.documentation.isDeprecated,
                    documentation: property.documentation.paragraphs,
                    location: places[union.name]?.location
                )
            },
            discriminator: discriminator
        )
    }
}

extension OpenEnum.RawValue {
    fileprivate var text: String {
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

extension ClientSurface.Property.Presence {
    fileprivate init(_ presence: StoredProperty.Presence) {
        switch presence {
        case .required: self = .required
        case .nullable: self = .nullable
        case .optional: self = .optional
        case .optionalNullable, .optionalOrNull: self = .optionalNullable
        }
    }
}

// MARK: - Types without a schema

extension TypeSurfaces {
    private var results: [ClientSurface.DeclaredType] {
        let described = plan.shaped.api.operations.map { ("\($0.method.rawValue) \($0.path)", $0.location) }
        let locations = Dictionary(described) { first, _ in first }
        return plan.offers.flatMap(\.operations).flatMap { operation -> [ClientSurface.DeclaredType] in
            let location = locations["\(operation.signature.method.rawValue) \(operation.signature.path)"]
            let outcomes = operation.outcomes.map { outcome in
                let cases = outcome.cases.map { one in
                    ClientSurface.Case(
                        name: one.name.text,
                        type: one.payload?.spelling,
                        values: [],
                        documentation: one.documentation.paragraphs,
                        location: location
                    )
                }
                return type(outcome.name, .choice(cases), outcome.documentation, location)
            }
            let headers = operation.headers.map { headers in
                type(headers.name, .headers(headers.fields.map { $0.property(location) }), Documentation(), location)
            }
            let route = "\(operation.signature.method.rawValue.uppercased()) \(operation.signature.path)".withoutVariables
            return (outcomes + [headers].compactMap { $0 }).map { $0.ofOperation(route, operation.signature) }
        }
    }

    private var webhooks: [ClientSurface.DeclaredType] {
        guard let webhooks = plan.webhooks else { return [] }
        let locations = plan.webhookLocations
        let cases = zip(webhooks.cases, locations).map { one, location in
            ClientSurface.Case(
                name: one.name.text,
                type: one.type.spelling(),
                values: one.values,
                documentation: one.documentation.paragraphs,
                location: location
            )
        }
        var selector: String?
        switch webhooks.selector {
        case .member(let name), .header(let name): selector = name
        case nil: break
        }
        let union = ClientSurface.Union(cases: cases, shared: [], discriminator: selector)
        return [type(QualifiedName([webhooks.name]), .union(union), Documentation(), locations.first)]
    }

    private var enumerations: [ClientSurface.DeclaredType] {
        plan.client.servers.enumerations.map { enumeration in
            let name = QualifiedName([plan.client.name, plan.client.serverType, enumeration.name])
            let location = plan.shaped.api.servers.first { $0.variables.contains { !$0.values.isEmpty } }?.location
            let cases = enumeration.cases.map { one in
                ClientSurface.Case(name: one.name.text, type: nil, values: [one.value], documentation: [], location: location)
            }
            return type(name, .choice(cases), enumeration.documentation, location)
        }
    }

    private func type(
        _ name: QualifiedName,
        _ kind: ClientSurface.Kind,
        _ documentation: Documentation,
        _ location: SourceLocation?
    ) -> ClientSurface.DeclaredType {
        ClientSurface.DeclaredType(
            name: name,
            kind: kind,
            isDeprecated: false,
            documentation: documentation.paragraphs,
            isSent: false,
            isReceived: true,
            isHashable: true,
            pointer: nil,
            location: location
        )
    }
}

extension ClientSurface.DeclaredType {
    /// The type of results of an operation, which is identified by its role.
    fileprivate func ofOperation(_ route: String, _ signature: OperationSignature) -> ClientSurface.DeclaredType {
        var type = self
        type.route = route
        let role =
            switch kind {
            case .headers: "headers"
            default: signature.problem.mentioned == name ? "errors" : "results of \(signature.success.spelling == name.text)"
            }
        type.pointer = "\(route) \(role)"
        return type
    }
}

extension ResponseHeaders.Field {
    fileprivate func property(_ location: SourceLocation?) -> ClientSurface.Property {
        ClientSurface.Property(
            name: name.text,
            wireName: wireName,
            type: type.spelling() + "?",
            presence: .optional,
            mayBeOmitted: true,
            isDeprecated: documentation.isDeprecated,
            documentation: documentation.paragraphs,
            location: location
        )
    }
}
