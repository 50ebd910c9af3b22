internal import JSONReading
internal import Upgrading

/// In whose words a file is written.
enum DescriptionVersion: Sendable {
    /// Any 3.x, or a version that is not supported.
    case openAPI
    /// Swagger 2.0, with what it declares for its operations.
    case swagger(SwaggerDefaults)
    /// A file without a version to which a Swagger 2.0 document refers, with what that declares.
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
