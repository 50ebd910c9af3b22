package import Planning

extension OutputFile {
    /// A list of the calls of a client, one on each line, with the properties that lead to the group: `admin.users.list`.
    package static func callList(of plan: ClientPlan) -> OutputFile {
        let calls = plan.groups.flatMap { group in
            group.operations.map { (group.path + [$0.name]).map(\.declared).joined(separator: ".") }
        }
        return OutputFile(path: "Calls.txt", text: calls.map { $0 + "\n" }.joined())
    }
}
