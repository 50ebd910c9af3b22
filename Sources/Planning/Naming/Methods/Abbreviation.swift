/// Compares words that a path abbreviates: `/orgs/{org}` and `organization`.
enum Abbreviation {
    /// Returns whether words are the same, apart from their number and usual abbreviations.
    static func isSame(_ words: ArraySlice<String>, _ others: ArraySlice<String>) -> Bool {
        words.elementsEqual(others) { expanded(singular($0)) == expanded(singular($1)) }
    }

    /// Returns the long form of a word in the singular.
    static func expanded(_ word: String) -> String { long[word] ?? word }

    private static let long = [
        "admin": "administrator", "app": "application", "auth": "authentication", "config": "configuration", "doc": "document",
        "env": "environment", "info": "information", "org": "organization",
        "orch": "orchestration", "repo": "repository", "spec": "specification", "var": "variable",
    ]
}
