/// The kinds of objects that references may target, by section of `components` (OpenAPI 3.1, 4.8.7).
enum NounKind: String, Sendable, CaseIterable {
    case schemas, responses, parameters, examples, requestBodies, headers, securitySchemes, links, callbacks, pathItems, mediaTypes

    /// The noun for messages.
    var noun: String {
        switch self {
        case .schemas: "a schema"
        case .responses: "a response"
        case .parameters: "a parameter"
        case .examples: "an example"
        case .requestBodies: "a request body"
        case .headers: "a header"
        case .securitySchemes: "a security scheme"
        case .links: "a link"
        case .callbacks: "a callback"
        case .pathItems: "a path item"
        case .mediaTypes: "a media type"
        }
    }
}
