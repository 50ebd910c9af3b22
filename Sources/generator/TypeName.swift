internal import Planning

/// The rules for names of modules and types.
enum TypeName {
    /// Returns the problem with a name, to be printed after it; `nil` if the name is valid.
    static func defect(of name: String) -> String? {
        let isIdentifier = name.unicodeScalars.enumerated().allSatisfy { index, scalar in
            scalar == "_" || (index == 0 ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue)
        }
        guard isIdentifier, name.contains(where: { $0 != "_" }) else {
            return "isn't a Swift name: use letters, digits and _, and begin with a letter"
        }
        return isTaken(name) ? "is reserved in Swift: choose another name" : nil
    }

    /// Returns the default name of the client: the module's without its suffix `API`, `Client` or `SDK`, or else with `Client` appended.
    ///
    /// It is never the module's own name, because a type of that name would shadow the module and break `Module.Type`. The client of the
    /// module `Client` is `API`; that of `API` or `SDK` is `Client`.
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

    /// Returns whether Swift reserves the name: a type or module needs backticks for it or can't have it at all.
    private static func isTaken(_ name: String) -> Bool {
        SwiftName(name).declared != name || ["Protocol", "Swift", "Type", "_"].contains(name)
    }
}
