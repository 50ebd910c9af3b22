/// The style of a parameter that is a list or an object (OpenAPI 3.1, section 4.8.12.3).
public nonisolated enum ParameterStyle: String, Hashable, Sendable {
    /// `a,b`, in paths and headers.
    case simple
    /// `.a,b`, in paths.
    case label
    /// `;name=a,b`, in paths.
    case matrix
    /// `name=a&name=b`, in queries, cookies and forms.
    case form
    /// `name=a%20b`, in queries.
    case spaceDelimited
    /// `name=a%7Cb`, in queries.
    case pipeDelimited
    /// `name[key]=value`, in queries and forms.
    case deepObject
    /// `name=a; name=b`, in cookies. Characters that a cookie can contain aren't encoded (OpenAPI 3.2).
    case cookie
    /// The JSON text of the value, for a parameter that is described by `content` instead of a schema.
    case json

    /// Whether lists and objects are serialized as several pairs by default (`explode`).
    var explodesByDefault: Bool {
        self == .form || self == .cookie
    }
}
