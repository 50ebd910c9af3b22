/// The Swift type chosen for the values of a schema: `x-swift-type`.
package struct ChosenType: Hashable, Sendable {
    /// The Swift spelling: `Money`, `Currency.Money` or `Tagged<User, Int>`. Contains only names and punctuation.
    package var spelling: String
    /// The module that declares it; `nil` for a type of the client's own module, the standard library, Foundation or the runtime.
    package var module: String?

    package init(spelling: String, module: String? = nil) {
        self.spelling = spelling
        self.module = module
    }

    /// The name that its spelling begins with.
    package var outermostName: String { String(spelling.prefix { !".<".contains($0) }) }

    /// The base name for members of this type: the last component of its name, without generic arguments.
    package var words: String {
        spelling.prefix { $0 != "<" }.split(separator: ".").last.map(String.init) ?? spelling
    }
}
