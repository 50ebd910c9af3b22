import APIDescription

/// The arguments of an operation while they are gathered.
struct ArgumentList {
    private var scope: NameScope
    private var arguments: [OperationSignature.Argument] = []
    private var body: [OperationSignature.Argument] = []

    /// - Parameter types: Types that look like members, which an argument of their name would hide.
    init(hidingNone types: Set<String>) {
        scope = NameScope(reserved: ["options", "client", "self"], types)
    }

    /// - Parameter other: The name where another argument has the wanted one.
    mutating func add(
        _ wanted: String,
        other: String,
        type: TypeReference,
        isOptional: Bool,
        documentation: Documentation
    ) -> String {
        let name = scope.take(scope.isFree(wanted) || !scope.isFree(other) ? wanted : other, else: "Value")
        arguments.append(
            .init(name: name, type: type, isOptional: isOptional, hasLabel: true, documentation: documentation)
        )
        return name
    }

    mutating func addBody(type: TypeReference, isOptional: Bool, documentation: Documentation) -> String {
        let name = scope.take("body", else: "Content")
        body = [.init(name: name, type: type, isOptional: isOptional, hasLabel: false, documentation: documentation)]
        return name
    }

    /// The content type of the body, where only the caller knows it.
    mutating func addContentType(default text: String?) -> String {
        let name = scope.take("contentType", else: "Value")
        body.append(
            .init(
                name: name,
                type: .builtIn(.string),
                isOptional: false,
                defaultText: text,
                hasLabel: true,
                documentation: Documentation(paragraphs: ["The media type of the body."])
            )
        )
        return name
    }

    /// Those that must be there first, the body behind them.
    var inCallOrder: [OperationSignature.Argument] {
        arguments.filter { !$0.isOptional } + body + arguments.filter(\.isOptional)
    }
}
