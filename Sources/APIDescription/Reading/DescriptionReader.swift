internal import JSONReading
internal import Reporting

/// Reads an OpenAPI Object and every file that it refers to (OpenAPI 3.1, 4.8.1).
enum DescriptionReader {
    /// - Returns: `nil` after an error.
    static func read(path: String, overlays: [String], into reading: inout Reading) -> Description? {
        guard let root = reading.documents.openMain(path: path, overlays: overlays, diagnostics: &reading.diagnostics) else { return nil }
        guard checkVersion(root, diagnostics: &reading.diagnostics) else { return nil }
        guard let object = ObjectReader(root, .openAPI, &reading) else { return nil }

        reading.scope.base = reading.documents.base(of: root.location.file)
        var description = Description()
        if let info = object.node("info") {
            description.info = InfoReader.read(info, into: &reading)
        } else {
            reading.diagnostics.warning(.noInfo, at: root.location)
        }
        description.servers = ServerReader.readList(object, into: &reading)
        let tags = object.array("tags", &reading) ?? []
        description.tags = tags.compactMap { TagReader.read($0, into: &reading) }
        description.security = SecurityRequirementReader.readList(object, into: &reading) ?? []
        description.retries = ExtensionReader.readRetries(object, into: &reading)
        description.idempotencyHeaders = IdempotencyReader.readHeaders(object, into: &reading)

        let pointer = NodePointer(rootOf: "")
        ComponentsReader.read(object, at: pointer.child("components"), into: &description, &reading)
        if let paths = object.object("paths", &reading) {
            description.paths = PathItemReader.readMap(paths, at: pointer.child("paths"), into: &reading)
        }
        // In 3.0, webhooks are an extension of Redocly's.
        for key in ["webhooks", "x-webhooks"] {
            guard let webhooks = object.object(key, &reading) else { continue }
            description.webhooks += PathItemReader.readMap(webhooks, at: pointer.child(key), into: &reading)
        }
        reading.readReferences()
        reading.documents.reportUnusedOverlays(diagnostics: &reading.diagnostics)
        description.nouns = reading.nouns
        // A single owner, so resolving doesn't copy the schemas.
        reading.nouns = Nouns()
        description.targets = reading.targets
        description.leftOut = reading.leftOut
        description.narrowed = reading.narrowed
        return description
    }

    private static func checkVersion(_ root: JSONNode, diagnostics: inout Diagnostics) -> Bool {
        guard let object = root.object else {
            diagnostics.error(.noDescription(found: root), at: root.location)
            return false
        }
        guard let member = object.member("openapi") else {
            if let swagger = object.member("swagger") ?? object.member("swaggerVersion") {
                diagnostics.error(.unsupportedSwagger(swagger.value.string ?? swagger.value.unquotedText ?? ""), at: swagger.value.location)
            } else {
                diagnostics.error(.noVersion, at: root.location)
            }
            return false
        }
        // `3.1` without quotes is a number, but the meaning is clear.
        let version = member.value.string ?? member.value.unquotedText ?? ""
        let parts = version.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[0] == "3", ["0", "1", "2"].contains(parts[1]) else {
            diagnostics.error(.unsupportedVersion(version), at: member.value.location)
            return false
        }
        return true
    }
}

extension Diagnostic.Message {
    static let noInfo: Self = "the description has no `info`: add one, with a `title` and a `version`"

    static let noVersion: Self = """
        this isn't an OpenAPI description: it has neither `openapi` nor `swagger`, such as `"openapi": "3.1.0"`
        """

    static func unsupportedSwagger(_ version: String) -> Self {
        "Swagger \"\(version)\" isn't supported: convert the description to Swagger 2.0 or OpenAPI 3"
    }

    static func noDescription(found: JSONNode) -> Self {
        "this isn't an OpenAPI description: expected an object, found \(found.kindDescription)"
    }

    static func unsupportedVersion(_ version: String) -> Self {
        "OpenAPI \"\(version)\" isn't supported: 3.0, 3.1, 3.2 and Swagger 2.0 are"
    }
}
