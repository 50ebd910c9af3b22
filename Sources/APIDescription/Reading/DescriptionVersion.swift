internal import JSONReading
internal import Upgrading

/// The version of the standard that a file uses.
enum DescriptionVersion: Sendable {
    /// Any 3.x version, or an unsupported one.
    case openAPI
    /// Swagger 2.0, with its declarations for all operations.
    case swagger(SwaggerDefaults)
    /// A file without a version to which a Swagger 2.0 document refers, with that document's declarations.
    case part(SwaggerDefaults)

    /// - Parameter referrer: The version of the file that refers to this one.
    init(of root: JSONNode, referrer: DescriptionVersion?) {
        if SwaggerDocument.isSwagger(root) {
            self = .swagger(SwaggerDefaults(of: root))
        } else if root.object?["openapi"] == nil, let defaults = referrer?.defaults {
            self = .part(defaults)
        } else {
            self = .openAPI
        }
    }

    /// `nil` for OpenAPI 3.x.
    var defaults: SwaggerDefaults? {
        switch self {
        case .openAPI: nil
        case .swagger(let defaults), .part(let defaults): defaults
        }
    }

    var isSwaggerDocument: Bool {
        if case .swagger = self { true } else { false }
    }
}
