internal import JSONReading
internal import Reporting

/// An Operation Object whose references are not followed yet.
struct OperationSyntax: Sendable {
    /// Without a path and without what may be a reference.
    var operation: Operation
    /// The `operationId`.
    var idLocation: SourceLocation?
    var parameters: [ParameterEntry]
    var requestBody: Referenced<RequestBodySyntax>?
    /// The `requestBody`.
    var bodyLocation: SourceLocation?
    var responses: [ResponseEntry]
    var callbacks: [CallbackEntry]
    var security: [SecurityRequirementSyntax]?
    var idempotency: IdempotencySyntax
}

/// Reads Operation Objects (OpenAPI 3.1, 4.8.10).
enum OperationReader {
    static func read(
        _ member: JSONObject.Member,
        _ method: HTTPMethod,
        at pointer: NodePointer,
        into reading: inout Reading
    ) -> OperationSyntax? {
        let node = member.value
        guard let object = reading.object(node, .operation, at: pointer) else { return nil }
        var operation = Operation(method: method, path: "", location: member.keyLocation, pointer: pointer)
        operation.id = object.text("operationId", &reading.diagnostics)
        operation.tags = object.strings("tags", &reading) ?? []
        operation.summary = object.string("summary", &reading.diagnostics)
        operation.description = object.string("description", &reading.diagnostics)
        operation.isDeprecated = object.bool("deprecated", &reading.diagnostics) ?? false
        operation.servers = ServerReader.readList(object, into: &reading)
        operation.nameOverride = ExtensionReader.readNameOverride(object, diagnostics: &reading.diagnostics)
        operation.groupOverride = object.string("x-speakeasy-group", &reading.diagnostics)
        operation.retries = ExtensionReader.readRetries(object, into: &reading)
        operation.pagination = PaginationReader.read(object, &reading.diagnostics)
        operation.longRunning = LongRunningReader.read(object, &reading.diagnostics)

        let bodyPlace = pointer.child("requestBody")
        let requestBody = object.node("requestBody").flatMap { body in
            reading.referenced(body, .requestBodies) { RequestBodyReader.read(body, at: bodyPlace, into: &$0) }
        }
        return OperationSyntax(
            operation: operation,
            idLocation: object.members["operationId"]?.location,
            parameters: ParameterReader.readList(object, at: pointer, into: &reading),
            requestBody: requestBody,
            bodyLocation: object.members["requestBody"]?.location,
            responses: ResponseReader.readMap(object, at: pointer, into: &reading),
            callbacks: CallbackReader.readMap(object, at: pointer, into: &reading),
            security: SecurityRequirementReader.readList(object, into: &reading),
            idempotency: IdempotencyReader.read(object, diagnostics: &reading.diagnostics)
        )
    }
}
