/// How Tenon uses a keyword of the standard.
package enum KeywordUse: Sendable, Hashable {
    /// It determines the emitted code.
    case code
    /// It appears in the emitted documentation as text, a constraint or an example.
    case documentation
    /// It constrains values; the server checks it.
    case unchecked
    /// It is read, but nothing is emitted for it yet.
    case notEmitted
    /// It doesn't affect a client, for this reason.
    case ignored(String)
    /// Part of it isn't emitted, which is reported.
    case reported(String)
}

/// A keyword with its use.
package struct Keyword: Sendable, Hashable {
    package var name: String
    package var use: KeywordUse
}
