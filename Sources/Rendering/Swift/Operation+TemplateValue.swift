import APIDescription
import Mustache
import Planning
import Reporting

extension OperationGroup {
    /// Returns the keys of `group.mustache` for a file with some of its operations.
    func templateRecord(of operations: [GroupedOperation], _ records: [TemplateRecord], in context: RenderingContext) -> TemplateRecord {
        var record = context.file(modules: operations.modules, usesRuntime: !operations.isEmpty)
        record["documentation"] = .text(DocComment.text(documentation))
        record["type"] = .text(name)
        record["nested"] = .list(nested.map(\.templateRecord))
        record["hasOperations"] = .flag(!operations.isEmpty)
        record["operations"] = .list(records)
        return record
    }
}

extension OperationGroup.Nested {
    /// The keys of the property for the group, in `client.mustache` and `group.mustache`. Only the type has the whole documentation.
    var templateRecord: TemplateRecord {
        [
            "documentation": .text(DocComment.summary(documentation)),
            "property": .text(propertyName.declared),
            "type": .text(name),
        ]
    }
}

extension [GroupedOperation] {
    /// Returns the keys of `clientOperations.mustache` and `groupExtension.mustache`.
    func extensionRecord(of type: String, _ records: [TemplateRecord], in context: RenderingContext) -> TemplateRecord {
        var record = context.file(modules: modules)
        record["type"] = .text(type)
        record["operations"] = .list(records)
        return record
    }

    /// The modules whose types they mention.
    fileprivate var modules: Set<String> { Set(flatMap(\.modules)) }

    /// Returns the records of the methods of a type. A link to one of several methods with the same labels would be ambiguous.
    func templateRecords(in group: String, sender: String, context: RenderingContext) -> [TemplateRecord] {
        let counts = Dictionary(map { ($0.symbol(in: group), 1) }, uniquingKeysWith: +)
        return map { operation in
            let symbol = operation.symbol(in: group)
            let link = counts[symbol] == 1 ? "``\(symbol)``" : symbol.replacing("/", with: ".").inCode
            return operation.templateRecord(in: group, link: link, sender: sender, context: context)
        }
    }
}

extension GroupedOperation {
    fileprivate var modules: Set<String> {
        let types = [signature.problem] + signature.arguments.map(\.type)
        return Set(types.flatMap(\.modules)).union(signature.success.modules).union(outcomes.flatMap(\.modules))
            .union(headers?.modules ?? []).union(paging?.item.modules ?? [])
    }
}

extension GroupedOperation {
    /// Returns the keys of `_methods.mustache`, `_requestFunctions.mustache` and `_operationTypes.mustache`.
    ///
    /// - Parameters:
    ///   - group: The type that declares the methods.
    ///   - link: The method in documentation.
    ///   - sender: The function that the methods call to send a request.
    fileprivate func templateRecord(in group: String, link: String, sender: String, context: RenderingContext) -> TemplateRecord {
        let values = signature.arguments.map(\.forwarded)
        return [
            "documentation": .text(callDocumentation(failure: context.options.runtime.importedModule != nil ? "`Failure`" : "``Failure``")),
            "isDeprecated": .flag(documentation.isDeprecated),
            "deprecation": documentation.deprecation,
            "isResultDiscardable": .flag(signature.isResultDiscardable),
            "name": .text(name.declared),
            "sender": .text(sender),
            "arguments": .list(zip(signature.arguments, values).map { ["argument": .text($0.declaration), "value": .text($1)] }),
            "values": .text(values.joined(separator: ", ")),
            "effects": .text(signature.effects),
            "returnsBody": .flag(signature.success != .body(.builtIn(.void))),
            "requestLine": .text(signature.requestLine),
            "outcomes": .list(outcomes.map { $0.templateRecord(in: context) }),
            "headers": headers.map { .record($0.templateRecord(requestLine: signature.requestLine, in: context)) } ?? .absent,
            "summary": .text(DocComment.text(["`\(signature.requestLine)` as a value: see \(link)."])),
            "requestType": .text(signature.requestType),
            "success": .text(signature.success.spelling),
            "problem": .text(signature.problem.spelling()),
            "paging": paging.map {
                .record($0.templateRecord(link: link, sender: sender.hasPrefix("client.") ? "client.pages" : "pages"))
            } ?? .absent,
            "pagingRule": paging?.ruleRecord(requestLine: signature.requestLine).map { .record($0) } ?? .absent,
            "waiting": waiting.map { .record($0.templateRecord(link: link, isInGroup: sender.hasPrefix("client."))) } ?? .absent,
            "borrowed": borrowed,
            "built": built,
        ]
    }

    /// The keys of the `borrowed` section of `_request.mustache`; absent if the group builds the request itself.
    private var borrowed: TemplateValue {
        guard case .borrowed(let group, let builder) = request else { return .absent }
        return .record(["group": .text(group), "builder": .text(builder.declared)])
    }

    private var built: TemplateValue {
        if case .built(let plan) = request { .record(plan.templateRecord) } else { .absent }
    }
}

extension GroupedOperation {
    /// The method's name in documentation.
    fileprivate func symbol(in group: String) -> String {
        "\(group)/\(signature.symbol(named: name))"
    }
}

extension OperationSignature {
    /// The name of a method with this signature in documentation.
    func symbol(named name: SwiftName) -> String {
        "\(name.text)(\(arguments.map { ($0.hasLabel ? $0.name.text : "_") + ":" }.joined())options:)"
    }
}

extension OperationSignature.Argument {
    /// The declaration of the parameter: `limit: Int? = nil`, `_ body: RewindSessionRequest`.
    fileprivate var declaration: String {
        let label = hasLabel ? "" : "_ "
        let value = defaultValue.map { " = " + $0.code } ?? (isOptional ? " = nil" : "")
        return "\(label)\(hasLabel ? name.parameterLabel : name.declared): \(spelling)\(isOptional ? "?" : "")\(value)"
    }

    private var spelling: String {
        guard let stream, case .array(let element) = type else { return type.spelling() }
        return switch stream {
        case .lines: "JSONLinesBody<\(element.spelling())>"
        case .parts: "MultipartBody<\(element.spelling())>"
        }
    }

    /// The argument for the function that builds the request.
    fileprivate var forwarded: String {
        hasLabel ? "\(name.label): \(name.declared)" : name.declared
    }
}

extension OperationSignature {
    /// The request line for comments: `GET /pets`.
    fileprivate var requestLine: String {
        let line = "\(method.rawValue.uppercased()) \(path)"
        // Looking for characters is slow.
        if line.utf8.all({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "`") }) { return line }
        return line.filter { $0 != "`" && !$0.isNewline }
    }

    fileprivate var requestType: String { "Request<\(success.spelling), \(problem.spelling())>" }

    /// The effects and the result type of the method.
    fileprivate var effects: String {
        let throwing = "async throws(Failure<\(problem.spelling())>)"
        return success == .body(.builtIn(.void)) ? throwing : "\(throwing) -> \(success.spelling)"
    }
}

extension Documentation {
    /// The record of an `@available` attribute; absent if the declaration isn't deprecated.
    var deprecatedAttribute: TemplateValue { isDeprecated ? .record(["reason": deprecation]) : .absent }

    /// The record with the message of an `@available` attribute; absent if there is none.
    var deprecation: TemplateValue { deprecationMessage.map { .record(["message": .text(SwiftLiteral.string($0))]) } ?? .absent }
}
