internal import Reporting

/// Brings the template of a path and the declared path parameters together (OpenAPI 3.1, 4.8.8.2).
enum PathResolver {
    /// Corrects a path that is not as it must be: one without a slash before it, or with the `*` of a URI template after a name.
    static func resolve(_ path: String, parameters: [Parameter], at location: SourceLocation, _ diagnostics: inout Diagnostics) -> String {
        let declared = Set(parameters.filter { $0.place == .path }.map(\.name))
        var template = PathTemplate(path)
        template.parts = template.parts.map { part in
            guard case .parameter(let name) = part, !declared.contains(name) else { return part }
            let bare = name.drop { "+#./;?&".contains($0) }.prefix { $0 != "*" && $0 != ":" }
            guard declared.contains(String(bare)) else { return part }
            diagnostics.warning(.templateOperator(name, read: String(bare)), at: location)
            return .parameter(String(bare))
        }
        if path.hasPrefix("/") { return template.text }
        diagnostics.warning(.noSlash(path), at: location)
        return "/" + template.text
    }

    /// Drops declared path parameters that the path does not have, and adds a string for each name that is not declared.
    ///
    /// - Parameter location: Of the operation.
    static func match(
        _ parameters: [Parameter],
        with path: String,
        at location: SourceLocation,
        pointer: NodePointer,
        schemas: inout SchemaTable,
        _ diagnostics: inout Diagnostics
    ) -> [Parameter] {
        let names = PathTemplate(path).names
        let known = Set(parameters.filter { $0.place == .path }.map(\.name))
        var matched = parameters.filter { parameter in
            guard parameter.place == .path, !names.contains(parameter.name) else { return true }
            diagnostics.warning(.parameterNotInPath(parameter.name, path, near: names.nearest(to: parameter.name)), at: parameter.location)
            return false
        }
        for name in names where !known.contains(name) {
            diagnostics.warning(.undeclaredParameter(name, path), at: location)
            var schema = Schema(location: location, pointer: pointer.child("parameters").child(name))
            schema.types = [.string]
            var parameter = Parameter(name: name, place: .path, isRequired: true, style: .simple, explode: false, location: location)
            parameter.schema = schemas.append(schema)
            matched.append(parameter)
        }
        return matched
    }
}

extension Diagnostic.Message {
    static func noSlash(_ path: String) -> Self { "the path \"\(path)\" must begin with `/`; it is read as if it did" }

    static func templateOperator(_ name: String, read: String) -> Self {
        "`{\(name)}` is no parameter of a path: write `{\(read)}`, and `style` and `explode` in the parameter; it is read so"
    }

    static func parameterNotInPath(_ name: String, _ path: String, near: String?) -> Self {
        if let near {
            return "the path \"\(path)\" has no `{\(name)}`; did you mean `{\(near)}`? The parameter is left out there"
        }
        return "the path \"\(path)\" has no `{\(name)}`: the parameter is left out there"
    }

    static func undeclaredParameter(_ name: String, _ path: String) -> Self {
        "the parameter `{\(name)}` of the path \"\(path)\" is not declared: add it to `parameters`; a string is taken"
    }
}
