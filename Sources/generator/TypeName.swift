internal import Planning

/// What may be the name of a module or a type.
enum TypeName {
    /// What is wrong with a name, to follow its mention; `nil` where it will do.
    static func defect(of name: String) -> String? {
        let isIdentifier = name.unicodeScalars.enumerated().allSatisfy { index, scalar in
            scalar == "_" || (index == 0 ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue)
        }
        guard isIdentifier, name.contains(where: { $0 != "_" }) else {
            return "is no Swift name; use letters, digits and _, and begin with a letter"
        }
        return isTaken(name) ? "is a word of the Swift language; choose another" : nil
    }

    /// The name of the client where none is given: the module's without a final `API`, `Client` or `SDK`, or else with `Client`.
    ///
    /// It is never the module's own, because a type of that name hides the module: `Module.Type` could not be written any more. The module
    /// `Client` gets the client `API`; `API` and `SDK` get `Client`.
    static func client(ofModule module: String) -> String {
        var name = module == "Client" ? "API" : "Client"
        if !["API", "Client", "SDK"].contains(module) {
            let suffix = ["API", "Client", "SDK"].first { module.hasSuffix($0) }
            name = suffix.map { String(module.dropLast($0.count)) } ?? module + "Client"
            while name.hasSuffix("_") { name.removeLast() }
            if name == module || defect(of: name) != nil { name = module + "Client" }
        }
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// Whether the language means something else by the name: a type or a module cannot have it without backticks, or not even with them.
    private static func isTaken(_ name: String) -> Bool {
        SwiftName(name).declared != name || ["Protocol", "Swift", "Type", "_"].contains(name)
    }
}
