internal import Reporting

/// Matches a path template with the declared path parameters (OpenAPI 3.1, 4.8.8.2).
enum PathResolver {
    /// Corrects an invalid path: one without a leading slash, or with the `*` of a URI template after a name.
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

    /// Removes declared path parameters that the path doesn't contain, and adds a string parameter for each undeclared name.
    ///
    /// - Parameter location: The location of the operation.
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
            var schema = Schema.Content(location: location, pointer: pointer.child("parameters").child(name))
            schema.types = [.string]
            var parameter = Parameter(name: name, place: .path, isRequired: true, style: .simple, explode: false, location: location)
            parameter.schema = schemas.append(Schema(schema))
            matched.append(parameter)
        }
        return matched
    }
}

extension Diagnostic.Message {
    static func noSlash(_ path: String) -> Self { "the path \"\(path)\" must begin with `/`: add it; it is read as if it did" }

    static func templateOperator(_ name: String, read: String) -> Self {
        "`{\(name)}` isn't a path parameter: write `{\(read)}`, and `style` and `explode` in the parameter; it is read that way"
    }

    static func parameterNotInPath(_ name: String, _ path: String, near: String?) -> Self {
        if let near {
            return "the path \"\(path)\" has no `{\(name)}`; did you mean `{\(near)}`? The parameter is omitted there"
        }
        return "the path \"\(path)\" has no `{\(name)}`: the parameter is omitted there"
    }

    static func undeclaredParameter(_ name: String, _ path: String) -> Self {
        "the parameter `{\(name)}` of the path \"\(path)\" isn't declared: add it to `parameters`; a string is assumed"
    }
}
