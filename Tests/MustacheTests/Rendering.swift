import Mustache

/// The output of a template; its path is `main.mustache`, that of a partial `name.mustache`.
func render(_ template: String, _ record: TemplateRecord = [:], partials: [String: String] = [:]) throws(TemplateError) -> String {
    var library = TemplateLibrary()
    for (name, text) in partials {
        try library.add(name: name, path: "\(name).mustache", text: text)
    }
    try library.add(name: "main", path: "main.mustache", text: template)
    return try library.render("main", record)
}

/// Returns the error of a template as the user sees it; `nil` if it has none.
func failure(of template: String, _ record: TemplateRecord = [:], partials: [String: String] = [:]) -> String? {
    do throws(TemplateError) {
        _ = try render(template, record, partials: partials)
        return nil
    } catch {
        return error.formatted
    }
}
