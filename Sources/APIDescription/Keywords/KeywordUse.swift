/// How Tenon uses a keyword of the standard.
package enum KeywordUse: Sendable, Hashable {
    /// It determines the emitted code.
    case code
    /// It appears in the emitted documentation as text, a constraint or an example.
    case documentation
    /// It constrains values; the server checks it. The report lists it.
    case unchecked
    /// It doesn't affect a client, for this reason.
    case ignored(String)
    /// It, or part of it, isn't emitted for this reason. The report lists it.
    case reported(String)
}

extension KeywordUse {
    /// The remark on a keyword that has no effect wherever it is; `nil` if it has one, or none is expected.
    var remark: String? {
        switch self {
        case .unchecked: "the client doesn't check this; the server does"
        case .code, .documentation, .ignored, .reported: nil
        }
    }
}

/// A keyword with its use.
package struct Keyword: Sendable, Hashable {
    package var name: String
    package var use: KeywordUse

    package init(name: String, use: KeywordUse) {
        self.name = name
        self.use = use
    }
}
