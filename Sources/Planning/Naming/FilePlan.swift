/// The names of the client's files, without extensions.
package struct FilePlan: Sendable {
    let client: String
    /// The files of groups, in the order of the groups.
    let groups: [String]
    /// The file of the client's own operations.
    let clientOperations: String?
    /// The file of the type that lists the webhooks.
    let webhooks: String?
    /// The names that all these files and those of the runtime have, and to which those of models are added when their length is known.
    package let taken: FileNames
    /// The pages of models, in the order of the declarations.
    let modelPages: [String]

    /// - Parameters:
    ///   - models: The top-level declarations.
    ///   - webhooks: The type that lists the webhooks.
    init(client: String, groups: [String], models: [String], webhooks: String?, hasClientOperations: Bool, reserved: Set<String>) {
        var files = FileNames(reserved: reserved)
        self.client = files.take(client)
        // A group takes precedence over models with the same name.
        self.groups = groups.map { files.take($0) }
        clientOperations = hasClientOperations ? files.take("\(client)+Operations") : nil
        self.webhooks = webhooks.map { files.take($0) }
        taken = files
        modelPages = models.map { files.take($0) }
    }
}
