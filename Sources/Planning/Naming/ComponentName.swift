/// The name of a component in whose key a framework has written a package, a version or a class.
enum ComponentName {
    /// Returns the name, or the best one if there are several.
    static func best(_ key: String) -> String { candidates(key)[0] }

    /// Returns the possible names of a type, best first: `Pod`, `V1Pod`, …, `IoK8sAPICoreV1Pod` for `io.k8s.api.core.v1.Pod`.
    static func candidates(_ key: String) -> [String] {
        let whole = Identifier.type(key)
        let sections = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard sections.count > 1, !sections.contains("") else {
            return withoutVersion(key).map { [Identifier.type($0), whole] } ?? [whole]
        }
        let starts = isPackage(sections) ? Array((1..<sections.count).reversed()) : []
        let short = starts.map { Identifier.type(sections[$0...].joined(separator: ".")) }
        return (short.isEmpty ? [Identifier.type(essential(sections).joined(separator: "."))] : short) + [whole]
    }

    /// Returns `User` for `v1User`, as gRPC-Gateway writes the last part of the package; `nil` if there is no version.
    private static func withoutVersion(_ key: String) -> String? {
        let rest = key.drop { $0 == "v" }.drop(while: \.isNumber)
        let version = String(key.dropLast(rest.count))
        guard version.hasPrefix("v"), version.count > 1, version.dropFirst().allSatisfy(\.isNumber), rest.first?.isUppercase == true else {
            return nil
        }
        return String(rest)
    }

    /// Returns whether a type follows a package in lowercase, as in Java, Go and Kubernetes.
    private static func isPackage(_ sections: [String]) -> Bool {
        sections.dropLast().allSatisfy { $0.first?.isUppercase == false } && sections.last?.first?.isUppercase == true
    }

    /// Returns the sections without those up to a version (`api.v2010.account`), without those that later ones repeat
    /// (`Orders.OrderStatus`) and without the suffix of a class (`ChartRestApi.get`).
    private static func essential(_ sections: [String]) -> [String] {
        var sections = sections
        let version = sections.dropLast().lastIndex { ResourcePath.isVersion($0) && $0.hasPrefix("v") }
        if let version, sections[..<version].allSatisfy({ $0.first?.isUppercase == false }) { sections.removeFirst(version + 1) }
        let isType = sections.last?.first?.isUppercase == true
        return sections.indices.compactMap { index in
            if index + 1 == sections.count { return sections[index] }
            let later = Set(sections[(index + 1)...].flatMap { Words($0).list }.map(singular))
            var words = Words(sections[index]).list
            if isType, words.allSatisfy({ later.contains(singular($0)) }) { return nil }
            // API Platform: `Book-book.read`.
            words = words.indices.filter { $0 == 0 || words[$0] != words[$0 - 1] }.map { words[$0] }
            if words.count > 2, words.suffix(2) == ["rest", "api"] { words.removeLast(2) }
            return words == Words(sections[index]).list ? sections[index] : Words(words).upperCamelCase
        }
    }
}
