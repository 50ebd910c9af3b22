/// The names that `init` proposes for a description.
struct ClientNames: Hashable {
    var client: String
    var module: String

    /// - Parameters:
    ///   - title: The description's title: `GitHub v3 REST API` results in the client `GitHub` and the module `GitHubAPI`.
    ///   - module: The module that the client becomes part of, if there is one.
    init(title: String, module: String? = nil) {
        let words = title.split { !$0.isLetter && !$0.isNumber && $0 != "." }.filter { !Self.isNoise($0) }
        var name = words.map { $0.filter { $0 != "." } }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        if TypeName.defect(of: name) != nil { name = "Client" }
        let module = module ?? (name == "Client" ? "API" : name + "API")
        self.module = module
        client = name == module ? TypeName.client(ofModule: module) : name
    }

    /// Returns whether a word of a title is only the kind or version of the API.
    private static func isNoise(_ word: Substring) -> Bool {
        let word = word.lowercased()
        return ["api", "apis", "rest", "openapi", "swagger", "specification", "spec", "the"].contains(word)
            || word.wholeMatch(of: /v?[0-9]+(\.[0-9]+)*\.?/) != nil || word.allSatisfy { $0 == "." }
    }
}
