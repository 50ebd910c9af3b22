internal import JSONReading

/// The context that the upgrade of a part of a document depends on.
struct UpgradeContext: Sendable {
    /// Whether this is a Swagger 2.0 document, whose sections move to `components`. A file without a version keeps its structure.
    var isDocument: Bool
    var defaults: SwaggerDefaults
    var targets: ReferenceTargets
    var discriminators = DiscriminatorValues()
    private let root: JSONNode?

    init(document root: JSONNode, defaults: SwaggerDefaults, targets: ReferenceTargets) {
        isDocument = true
        self.defaults = defaults
        self.targets = targets
        self.root = root
        discriminators = DiscriminatorValues(of: root)
    }

    init(partOf defaults: SwaggerDefaults, targets: ReferenceTargets) {
        isDocument = false
        self.defaults = defaults
        self.targets = targets
        root = nil
    }

    /// Returns the entries of a section of the document as written.
    func names(of section: String) -> JSONObject {
        root?.object?[section]?.object ?? JSONObject(members: [])
    }
}
