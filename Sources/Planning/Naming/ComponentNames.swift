import APIDescription

/// The names of components in whose keys a framework has written a package, a version or a class.
struct ComponentNames: Sendable {
    /// Whether gRPC-Gateway has written the last part of the package before each key: `lnrpcChannel`.
    private let havePackages: Bool
    /// The packages of Go, which also have types that aren't exported: `main.user`.
    private let packages: Set<String>
    /// The possible names by key, since each is looked up several times.
    private var known: [String: [String]] = [:]

    init(of api: API) {
        havePackages = api.components.contains { $0.name == "protobufAny" || $0.name == "googleProtobufAny" }
        packages = Set(
            api.components.compactMap { component in
                // Most names have no sections, which are slow to find.
                guard component.name.utf8.contains(UInt8(ascii: ".")) else { return nil }
                let sections = component.name.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
                let isPackage = sections.count == 2 && sections[0].allSatisfy(\.isLowercase) && sections[1].first?.isUppercase == true
                return isPackage ? String(sections[0]) : nil
            }
        )
        known = Dictionary(api.components.map { ($0.name, possibleNames($0.name)) }) { first, _ in first }
    }

    /// Returns the name, or the best one if there are several.
    func best(_ key: String) -> String { candidates(key)[0] }

    /// Returns the possible names of a type, best first: `Pod`, `V1Pod`, …, `IoK8sAPICoreV1Pod` for `io.k8s.api.core.v1.Pod`.
    func candidates(_ key: String) -> [String] { known[key] ?? possibleNames(key) }

    private func possibleNames(_ key: String) -> [String] {
        if let generic = GenericName.spelled(key, argument: best) { return [generic] }
        let whole = Identifier.type(key)
        // FastAPI: `app__schemas__user__UserOut`.
        let separator = key.utf8.contains(UInt8(ascii: ".")) ? "." : "__"
        let mayHaveSections = separator == "." || zip(key.utf8, key.utf8.dropFirst()).contains { $0 == $1 && $0 == UInt8(ascii: "_") }
        let sections = mayHaveSections ? key.split(separator: separator, omittingEmptySubsequences: false).map(String.init) : [key]
        guard sections.count > 1, !sections.contains(""), separator == "." || Self.isPackage(sections) else {
            let short = havePackages ? Self.withoutPackage(key) : Self.withoutVersion(key)
            return short.map { [Identifier.type($0), whole] } ?? [whole]
        }
        // Sections are compared with each other, and each can be the beginning of a candidate.
        if sections.count > 100 { return [whole] }
        if let method = Self.methodIndex(sections), case let path = Self.path(after: method, sections), !path.isEmpty {
            let short = Self.essential(path).joined(separator: ".")
            return [short, sections[method] + "." + short].map { Identifier.type($0) } + [whole]
        }
        let isUnexported = sections.count == 2 && packages.contains(sections[0])
        let starts = isUnexported || Self.isPackage(sections) || Self.isNamespace(sections) ? Array((1..<sections.count).reversed()) : []
        let short = starts.map { Identifier.type(sections[$0...].joined(separator: ".")) }
        return (short.isEmpty ? [Identifier.type(Self.essential(sections).joined(separator: "."))] : short) + [whole]
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

    /// Returns `Channel` for `lnrpcChannel`; `nil` if no package precedes the type.
    private static func withoutPackage(_ key: String) -> String? {
        let rest = key.drop { $0.isLowercase || $0.isNumber }
        return rest.startIndex > key.startIndex && rest.first?.isUppercase == true ? String(rest) : nil
    }

    /// Returns whether a class follows a namespace of C#: `Acme.BookStore.Books.CreateBookDto`. A single word such as `Details` in
    /// `Chart.Axes.Details` needs those before it.
    private static func isNamespace(_ sections: [String]) -> Bool {
        sections.count > 2 && sections.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0.isNumber } }
            && Words(sections[sections.count - 1]).list.count > 1
            && methodIndex(sections) == nil
    }

    /// Returns the index of an HTTP method before a path: `Orders.Get.Api.Order.PageSize.Integer`.
    static func methodIndex(_ sections: [String]) -> Int? {
        sections.dropLast(2).firstIndex { ["Delete", "Get", "Patch", "Post", "Put"].contains($0) }
    }

    /// Returns the sections of the path after the method, without the version and the kind of the value.
    static func path(after method: Int, _ sections: [String]) -> [String] {
        let rest = sections[(method + 1)...].drop { $0.lowercased() == "api" || ResourcePath.isVersion($0.lowercased()) }
        let kinds: Set<String> = ["Boolean", "DateTime", "Int", "Integer", "Number", "Object", "String"]
        let isKind = rest.count > 1 && (kinds.contains(rest.last ?? "") || rest.last?.hasSuffix("Array") == true)
        return Array(isKind ? rest.dropLast() : rest)
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
