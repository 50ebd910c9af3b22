/// What becomes of a keyword of the standard.
package enum KeywordUse: Sendable, Hashable {
    /// It decides what is emitted.
    case code
    /// It reaches the emitted documentation: as text, as a constraint, or as an example.
    case documentation
    /// It restricts values, which is left to the server.
    case unchecked
    /// It is read, but nothing is emitted for it yet.
    case notEmitted
    /// It is of no consequence for a client, for this reason.
    case ignored(String)
    /// Part of what it describes is not emitted, which is reported.
    case reported(String)
}

/// A keyword with what becomes of it.
package struct Keyword: Sendable, Hashable {
    package var name: String
    package var use: KeywordUse
}
