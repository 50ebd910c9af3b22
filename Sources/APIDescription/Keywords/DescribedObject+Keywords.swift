extension DescribedObject {
    /// Every keyword of OpenAPI 3.0, 3.1 and 3.2, in the order of the standard, with its use.
    package var keywords: [Keyword] {
        switch self {
        case .openAPI, .info, .contact, .license, .server, .serverVariable, .tag, .externalDocumentation: documentKeywords
        case .components, .pathItem, .operation, .link, .reference: operationKeywords
        case .parameter, .header, .requestBody, .mediaType, .encoding, .response, .example: messageKeywords
        case .discriminator, .xml: schemaKeywords
        case .securityScheme, .oauthFlows, .oauthFlow: securityKeywords
        }
    }

    /// The names of the keywords.
    var keys: [String] { Self.keysByObject[self] ?? [] }

    private static let keysByObject: [DescribedObject: [String]] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, $0.keywords.map(\.name)) }
    )

    private var documentKeywords: [Keyword] {
        switch self {
        case .openAPI:
            Self.keywords(.code, "openapi", "$self") + Self.keywords(.documentation, "info")
                + Self.keywords(.ignored("schemas of other dialects are read by the same rules"), "jsonSchemaDialect")
                + Self.keywords(.code, "servers", "paths", "webhooks", "components", "security", "tags")
                + Self.keywords(Self.furtherReading, "externalDocs")
        case .info:
            Self.keywords(.documentation, "title", "summary", "description")
                + Self.keywords(.ignored("about the provider, not the API"), "termsOfService", "contact", "license")
                + Self.keywords(.documentation, "version")
        case .contact: Self.keywords(.ignored("about the provider, not the API"), "name", "url", "email")
        case .license: Self.keywords(.ignored("about the provider, not the API"), "name", "identifier", "url")
        case .server: Self.keywords(.code, "url", "description", "name", "variables")
        case .serverVariable: Self.keywords(.code, "enum", "default") + Self.keywords(.documentation, "description")
        case .tag:
            Self.keywords(.code, "name") + Self.keywords(.documentation, "summary", "description")
                + Self.keywords(Self.furtherReading, "externalDocs") + Self.keywords(.code, "parent")
                + Self.keywords(.ignored("groups are made of all kinds of tags"), "kind")
        default: Self.keywords(Self.furtherReading, "description", "url")
        }
    }

    private var operationKeywords: [Keyword] {
        switch self {
        case .components:
            Self.keywords(.code, "schemas", "responses", "parameters") + Self.keywords(.documentation, "examples")
                + Self.keywords(.code, "requestBodies", "headers", "securitySchemes") + Self.keywords(.reported(Self.relation), "links")
                + Self.keywords(.code, "callbacks", "pathItems", "mediaTypes")
        case .pathItem:
            Self.keywords(.code, "$ref") + Self.keywords(.documentation, "summary", "description")
                + Self.keywords(.code, "get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
                + Self.keywords(.code, "additionalOperations", "servers", "parameters")
        case .operation:
            Self.keywords(.code, "tags") + Self.keywords(.documentation, "summary", "description")
                + Self.keywords(Self.furtherReading, "externalDocs")
                + Self.keywords(.code, "operationId", "parameters", "requestBody", "responses", "callbacks", "deprecated", "security")
                + Self.keywords(.code, "servers")
        case .link:
            Self.keywords(.reported(Self.relation), "operationRef", "operationId", "parameters", "requestBody", "description", "server")
        default: Self.keywords(.code, "$ref") + Self.keywords(.documentation, "summary", "description")
        }
    }

    private var messageKeywords: [Keyword] {
        switch self {
        case .parameter:
            Self.keywords(.code, "name", "in") + Self.keywords(.documentation, "description")
                + Self.keywords(.code, "required") + Self.keywords(.documentation, "deprecated")
                + Self.keywords(.ignored("an argument can be an empty string in any case"), "allowEmptyValue")
                + Self.keywords(.code, "style", "explode", "allowReserved", "schema") + Self.keywords(.documentation, "example", "examples")
                + Self.keywords(.code, "content")
        case .header:
            Self.keywords(.documentation, "description")
                + Self.keywords(.ignored("a client takes a missing header as no error"), "required")
                + Self.keywords(.code, "deprecated")
                + Self.keywords(.ignored("only query parameters have it"), "allowEmptyValue", "allowReserved")
                + Self.keywords(.ignored("a header has the style `simple`"), "style")
                + Self.keywords(.ignored("it changes objects alone, which are text"), "explode")
                + Self.keywords(.code, "schema") + Self.keywords(.ignored("headers are documented without examples"), "example", "examples")
                + Self.keywords(.reported("the header is text, whatever its schema is"), "content")
        case .requestBody: Self.keywords(.documentation, "description") + Self.keywords(.code, "content", "required")
        case .mediaType:
            Self.keywords(.documentation, "description") + Self.keywords(.code, "schema", "itemSchema")
                + Self.keywords(.documentation, "example", "examples") + Self.keywords(.code, "encoding")
                + Self.keywords(.code, "prefixEncoding", "itemEncoding")
        case .encoding:
            Self.keywords(.code, "contentType") + Self.keywords(.documentation, "headers")
                + Self.keywords(.code, "style", "explode", "allowReserved")
                + Self.keywords(.reported("a multipart part is passed as a file"), "encoding", "prefixEncoding", "itemEncoding")
        case .response:
            Self.keywords(.documentation, "summary", "description") + Self.keywords(.code, "headers", "content")
                + Self.keywords(.reported(Self.relation), "links")
        default:
            Self.keywords(.ignored("documentation shows the value"), "summary", "description")
                + Self.keywords(.documentation, "dataValue", "serializedValue", "value")
                + Self.keywords(.ignored("nothing is fetched"), "externalValue")
        }
    }

    private var schemaKeywords: [Keyword] {
        switch self {
        case .discriminator: Self.keywords(.code, "propertyName", "mapping", "defaultMapping")
        default:
            Self.keywords(
                .reported("XML bodies are data or text"),
                "nodeType",
                "name",
                "namespace",
                "prefix",
                "attribute",
                "wrapped"
            )
        }
    }

    private var securityKeywords: [Keyword] {
        switch self {
        case .securityScheme:
            Self.keywords(.code, "type") + Self.keywords(.documentation, "description") + Self.keywords(.code, "name", "in", "scheme")
                + Self.keywords(.documentation, "bearerFormat") + Self.keywords(.code, "flows")
                + Self.keywords(.documentation, "openIdConnectUrl", "oauth2MetadataUrl", "deprecated")
        case .oauthFlows:
            Self.keywords(.documentation, "implicit", "password") + Self.keywords(.code, "clientCredentials")
                + Self.keywords(.documentation, "authorizationCode", "deviceAuthorization")
        default:
            Self.keywords(.documentation, "authorizationUrl", "deviceAuthorizationUrl")
                + Self.keywords(.code, "tokenUrl")
                + Self.keywords(.documentation, "refreshUrl", "scopes")
        }
    }

    private static let furtherReading = KeywordUse.ignored("links to further documentation are not copied")
    static let relation = "how the result of a call serves another call is for callers to decide"

    private static func keywords(_ use: KeywordUse, _ names: String...) -> [Keyword] {
        names.map { Keyword(name: $0, use: use) }
    }
}
