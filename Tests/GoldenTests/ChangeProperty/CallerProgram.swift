import Planning

@testable import Comparing

/// Code that uses every operation, argument, property and case of a client, with the type of each value.
struct CallerProgram {
    let surface: ClientSurface
    /// Whether each `switch` lists every case, without `default`.
    var isExhaustive = false

    var text: String {
        let functions =
            [client] + surface.operations.enumerated().map { operation($1, $0) } + surface.types.enumerated().map { type($1, $0) }
        return """
            import ClientRuntime
            import Foundation

            func made<T>() -> T { fatalError() }

            \(functions.joined(separator: "\n\n"))

            """
    }

    private var name: String { surface.client.name }

    private func function(_ name: String, _ lines: [String]) -> String {
        "func \(name)() async throws {\n\(lines.map { "    " + $0 + "\n" }.joined())}"
    }

    private var client: String {
        var lines = ["let client = \(name)(serverURL: made() as URL)"]
        if surface.client.hasDefaultServer { lines.append("_ = \(name)()") }
        lines += surface.groups.enumerated().map { "let group\($0): \($1.type) = \($1.path.replacingVariable(of: surface))" }
        for server in surface.servers {
            let arguments = server.variables.map { "\($0.name): made() as \($0.type)" }.joined(separator: ", ")
            lines.append("_ = \(name).Server.\(server.name)" + (server.variables.isEmpty ? "" : "(\(arguments))") + " as ServerURL")
            if !server.variables.isEmpty { lines.append("_ = \(name).Server.\(server.name)()") }
        }
        if !surface.credentials.isEmpty {
            let arguments = surface.credentials.map { "\($0.name): made() as \($0.type)?" }.joined(separator: ", ")
            lines.append("var credentials = \(name).Credentials(\(arguments))")
            lines += surface.credentials.map { "credentials.\($0.name) = made() as \($0.type)?" }
            lines.append("_ = \(name)(serverURL: made() as URL, credentials: credentials)")
        }
        return function("callerOfClient", lines)
    }

    // MARK: - Operations

    private func operation(_ operation: ClientSurface.Operation, _ number: Int) -> String {
        let member = operation.member.replacingVariable(of: surface)
        func arguments(_ list: [ClientSurface.Argument]) -> String {
            list.map { ($0.label == "_" ? "" : "\($0.label): ") + "made() as \($0.type)" }.joined(separator: ", ")
        }
        let all = arguments(operation.arguments)
        let required = arguments(operation.arguments.filter { !$0.mayBeOmitted })
        func call(_ arguments: String) -> String {
            let call = "try await \(member)(\(arguments))"
            if operation.result == "Void" { return call }
            return operation.result.hasSuffix("?")
                ? "if let result = \(call) { let same: \(operation.result.dropLast()) = result; print(same) }"
                : "do { let result: \(operation.result) = \(call); print(result) }"
        }
        let isTyped = operation.problem != "Never"
        var lines = ["let client = \(name)(serverURL: made() as URL)", isTyped ? "do throws(Failure<\(operation.problem)>) {" : "do {"]
        lines += ["    \(call(all))", "    \(call(required))", "} catch { print(error) }"]
        lines += ["_ = \(operation.group).\(operation.name)(\(all))"]
        if let paging = operation.paging {
            let path = operation.path.replacingVariable(of: surface)
            lines.append("_ = \(path).\(paging.pages)(\(all))")
            if let items = paging.items {
                lines.append("for try await item in \(path).\(items)(\(all)) { let same: \(paging.item) = item; print(same) }")
            }
        }
        return function("callerOfOperation\(number)", lines)
    }

    // MARK: - Types

    private func type(_ type: ClientSurface.DeclaredType, _ number: Int) -> String {
        let name = type.name.text
        return function("callerOfType\(number)", ["let some: \(name) = made()", "print(some)"] + lines(for: type.kind, name))
    }

    private func lines(for kind: ClientSurface.Kind, _ name: String) -> [String] {
        switch kind {
        case .structure(let structure): return lines(for: structure, name)
        case .openEnum(let cases, let isInteger):
            let raw = isInteger ? "Int" : "String"
            let values = cases.map { "_ = \(name).\($0.name)" }
            return ["_ = \(name)(rawValue: made() as \(raw))", "let raw: \(raw) = some.rawValue", "print(raw)"] + values
                + cases.switched(hasUnknown: true, isExhaustive)
        case .union(let union):
            let shared = union.shared.map { "if let value = some.\($0.name) { let same: \($0.type.dropLast()) = value; print(same) }" }
            return shared + union.cases.made(name) + union.cases.switched(hasUnknown: true, isExhaustive)
        case .choice(let cases): return cases.made(name) + cases.switched(hasUnknown: false, isExhaustive)
        case .headers(let properties):
            return ["_ = \(name)(made() as HTTPHeaders)"]
                + properties.map { "if let value = some.\($0.name) { let same: \($0.type.dropLast()) = value; print(same) }" }
        case .alias(let type): return ["let same: \(type) = some", "print(same)"]
        case .wrapper(let type): return ["_ = \(name)(made() as \(type))", "let value: \(type) = some.value", "print(value)"]
        }
    }

    private func lines(for structure: ClientSurface.Structure, _ name: String) -> [String] {
        let properties = structure.properties + [structure.additional].compactMap { $0 }
        let parameters = properties.filter { !$0.mayBeOmitted } + properties.filter(\.mayBeOmitted)
        func call(_ list: [ClientSurface.Property], _ type: (ClientSurface.Property) -> String) -> String {
            "\(name)(\(list.map { "\($0.name): made() as \(type($0))" }.joined(separator: ", ")))"
        }
        var lines = ["var value = \(call(parameters, \.type))", "value = \(call(parameters.filter { !$0.mayBeOmitted }, \.type))"]
        if properties.contains(where: { $0.type.hasPrefix("Nullable<") }) { lines.append("value = \(call(parameters, \.plainType))") }
        for (index, property) in properties.enumerated() {
            lines += [
                "value.\(property.name) = made() as \(property.type)", "let value\(index): \(property.type) = value.\(property.name)",
            ]
        }
        return lines
    }
}

extension ClientSurface.Property {
    /// The type without what tells null from absence.
    fileprivate var plainType: String { type.hasPrefix("Nullable<") ? type.dropFirst(9).dropLast(2) + "?" : type }
}

extension [ClientSurface.Case] {
    fileprivate func made(_ name: String) -> [String] {
        map { "_ = \(name).\($0.name)" + ($0.type.map { "(made() as \($0))" } ?? "") }
    }

    fileprivate func switched(hasUnknown: Bool, _ isExhaustive: Bool) -> [String] {
        let cases = map { one in
            "case .\(one.name)" + (one.type.map { "(let value): let same: \($0) = value; print(same)" } ?? ": break")
        }
        let last = isExhaustive ? (hasUnknown ? ["case .unrecognized: break"] : []) : ["default: break"]
        return ["switch some {"] + cases + last + ["}"]
    }
}

extension String {
    /// The path with the name of the local variable for the client.
    fileprivate func replacingVariable(of surface: ClientSurface) -> String {
        "client" + dropFirst(surface.client.variable.count)
    }
}
