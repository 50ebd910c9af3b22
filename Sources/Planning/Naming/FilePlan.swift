/// The names of the client's files, without their endings.
struct FilePlan: Sendable {
    let client: String
    /// In the order of the groups.
    let groups: [String]
    /// In the order of the declarations; several may share one.
    let models: [String]
    /// Of the operations that the client itself offers.
    let clientOperations: String?

    /// - Parameter models: The declarations at the top of the module, each with the number of declarations that it consists of.
    init(client: String, groups: [String], models: [(name: String, size: Int)], hasClientOperations: Bool, reserved: Set<String>) {
        var files = FileNames(reserved: reserved)
        self.client = files.take(client)
        // A group has the file of its name, also where models share one that could be called the same.
        self.groups = groups.map { files.take($0) }
        self.models = ModelFileNames.names(of: models, &files)
        clientOperations = hasClientOperations ? files.take("\(client)+Operations") : nil
    }
}
