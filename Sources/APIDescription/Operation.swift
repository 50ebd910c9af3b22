package import JSONReading
package import Reporting

/// An operation, with its path item's members merged in (OpenAPI 3.1, 4.8.10).
package struct Operation: Sendable {
    /// `operationId` as written; may be missing and isn't always unique.
    package var id: String?
    package var method: HTTPMethod
    /// The path as written, with `{name}` for parameters; the name of a webhook.
    package var path: String
    package var tags: [String] = []
    /// Whether `tags` are derived from the path.
    package var isGroupedByPath = false
    package var summary: String?
    package var description: String?
    package var isDeprecated = false
    /// The path item's parameters that the operation doesn't override, then the operation's own.
    package var parameters: [Parameter] = []
    package var requestBody: RequestBody?
    package var responses: [Response] = []
    /// `nil` if the API's requirements apply; empty if none is required.
    package var security: [SecurityRequirement]?
    /// The servers of the operation, otherwise of the path item; empty if the API's apply.
    package var servers: [Server] = []
    package var callbacks: [Operation] = []
    package var nameOverride: NameOverride?
    /// `x-speakeasy-group`.
    package var groupOverride: String?
    package var retries: RetryDescription?
    package var idempotency = Idempotency.byMethod
    package var pagination = PaginationDeclaration.undeclared
    package var longRunning = LongRunningDeclaration.undeclared
    /// The key of the method in the description.
    package var location: SourceLocation
    /// `#/paths/~1pets/get`.
    package var pointer: NodePointer

    package init(method: HTTPMethod, path: String, location: SourceLocation, pointer: NodePointer) {
        self.method = method
        self.path = path
        self.location = location
        self.pointer = pointer
    }
}

/// `x-swift-name` of an operation, else its `x-speakeasy-name-override`.
package enum NameOverride: Sendable {
    case name(String)
    /// The names by tag, if they differ between groups.
    case byTag([String: String])
}

package struct Parameter: Sendable {
    package enum Place: String, Sendable, Hashable, CaseIterable {
        case path, query, header, cookie
    }

    package enum Style: String, Sendable, Hashable, CaseIterable {
        case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject
        /// `cookie` (OpenAPI 3.2): like `form`, but without percent-encoding.
        case cookie

        /// The default of `explode`: whether each element of a list or an object is sent as a separate pair.
        package var explodesByDefault: Bool { self == .form || self == .cookie }
    }

    package var name: String
    package var place: Place
    /// `querystring` (OpenAPI 3.2): each property of the value is a query parameter, or the JSON text of the value is the query. `name`
    /// isn't sent.
    package var isWholeQuery = false
    package var isRequired: Bool
    package var isDeprecated = false
    package var description: String?
    package var schema: SchemaID?
    /// `content` instead of `schema`: the value is text of this media type.
    package var content: MediaType?
    /// The style as written, otherwise the default of the location (OpenAPI 3.1, 4.8.12.2).
    package var style: Style
    /// `explode` as written; defaults to `true` for `form` and `false` for other styles.
    package var explode: Bool
    package var allowReserved = false
    package var examples: [JSONNode] = []
    package var swiftName: String?
    /// The value that the query in the path's key has for the parameter (see `PathQuery`), without percent-encoding.
    package var valueInPath: String?
    package var location: SourceLocation

    package init(name: String, place: Place, isRequired: Bool, style: Style, explode: Bool, location: SourceLocation) {
        self.name = name
        self.place = place
        self.isRequired = isRequired
        self.style = style
        self.explode = explode
        self.location = location
    }
}

extension Parameter {
    /// Whether the parameter has no meaning, since content types and security requirements determine the header (OpenAPI 3.1, 4.8.12.2).
    package var isSetByTheClient: Bool {
        place == .header && ["accept", "content-type", "authorization"].contains(name.lowercased())
    }
}

package struct RequestBody: Sendable {
    package var description: String?
    package var isRequired: Bool
    package var content: [MediaType]
    package var location: SourceLocation

    package init(description: String?, isRequired: Bool, content: [MediaType], location: SourceLocation) {
        self.description = description
        self.isRequired = isRequired
        self.content = content
        self.location = location
    }
}

package struct MediaType: Sendable {
    /// The encoding of one part of a form or of another multipart body (OpenAPI 3.2, 4.15).
    package struct Encoding: Sendable {
        /// The name of the property; empty for a part by position.
        package var property: String
        package var contentType: String?
        package var style: Parameter.Style?
        package var explode: Bool?
        package var allowReserved: Bool
        /// `headers` of the part except `Content-Type`.
        package var headers: [Header] = []
        /// The encodings of the parts of a part that is multipart itself.
        package var inner: Encodings?

        package init(property: String, contentType: String?, style: Parameter.Style?, explode: Bool?, allowReserved: Bool) {
            self.property = property
            self.contentType = contentType
            self.style = style
            self.explode = explode
            self.allowReserved = allowReserved
        }
    }

    /// The encodings of the parts of a multipart body.
    package indirect enum Encodings: Sendable {
        /// `encoding`: the encodings of named parts.
        case byName([Encoding])
        /// `prefixEncoding`, then `itemEncoding` for the remaining parts (OpenAPI 3.2).
        case byPosition(prefix: [Encoding], item: Encoding?)
    }

    /// The key, as written: `application/json; charset=utf-8`, `*/*`.
    package var name: String
    package var schema: SchemaID?
    /// `itemSchema` (OpenAPI 3.2): one item of a stream.
    package var itemSchema: SchemaID?
    package var description: String?
    /// `encoding`.
    package var encodings: [Encoding] = []
    /// `prefixEncoding` (OpenAPI 3.2): the encodings of the first parts, by position.
    package var prefixEncodings: [Encoding] = []
    /// `itemEncoding` (OpenAPI 3.2): the encoding of the remaining parts.
    package var itemEncoding: Encoding?
    package var examples: [JSONNode] = []
    /// The keys of the examples, in their order; `nil` for one without a name.
    package var exampleNames: [String?] = []
    /// `x-speakeasy-sse-sentinel`: the `data` that ends an event stream.
    package var sentinel: String?
    package var location: SourceLocation

    package init(name: String, schema: SchemaID?, location: SourceLocation) {
        self.name = name
        self.schema = schema
        self.location = location
    }
}

package struct Response: Sendable {
    package var status: ResponseStatus
    /// `summary` (OpenAPI 3.2).
    package var summary: String?
    package var description: String?
    package var headers: [Header] = []
    package var content: [MediaType] = []
    package var location: SourceLocation

    package init(status: ResponseStatus, description: String?, location: SourceLocation) {
        self.status = status
        self.description = description
        self.location = location
    }
}

package struct Header: Sendable {
    package var name: String
    package var description: String?
    package var isRequired: Bool
    package var isDeprecated: Bool
    package var schema: SchemaID?
    package var content: MediaType?
    package var explode: Bool
    package var location: SourceLocation

    package init(
        name: String,
        description: String?,
        isRequired: Bool,
        isDeprecated: Bool,
        schema: SchemaID?,
        content: MediaType?,
        explode: Bool,
        location: SourceLocation
    ) {
        self.name = name
        self.description = description
        self.isRequired = isRequired
        self.isDeprecated = isDeprecated
        self.schema = schema
        self.content = content
        self.explode = explode
        self.location = location
    }
}
