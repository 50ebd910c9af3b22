/// The names of the client's files, without extensions.
struct FilePlan: Sendable {
    let client: String
    /// The files of groups, in the order of the groups.
    let groups: [String]
    /// The files of models, in the order of the declarations. Several may share one.
    let models: [String]
    /// The file of the client's own operations.
    let clientOperations: String?

    /// - Parameter models: The top-level declarations, each with its number of declarations including nested ones.
    init(client: String, groups: [String], models: [(name: String, size: Int)], hasClientOperations: Bool, reserved: Set<String>) {
        var files = FileNames(reserved: reserved)
        self.client = files.take(client)
        // A group takes precedence over a shared file of models with the same name.
        self.groups = groups.map { files.take($0) }
        let modelFiles = ModelFiles(of: models)
        let names = modelFiles.files.map { files.take($0.name, else: $0.other) }
        self.models = modelFiles.ofDeclarations.map { names[$0] }
        clientOperations = hasClientOperations ? files.take("\(client)+Operations") : nil
    }
}
