/// The numbers of templates and partials, which are the indices of their names.
struct TemplateNumbers: Sendable {
    private(set) var names: [String] = []
    private var numbers: [String: Int] = [:]

    subscript(name: String) -> Int? { numbers[name] }

    /// Returns the number of a name, which gets the next one if it has none.
    mutating func number(of name: String) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = names.count
        names.append(name)
        return names.count - 1
    }
}

/// The templates of a library.
struct TemplateTable: Sendable {
    /// The numbers of templates, and of partials that don't exist.
    var numbers = TemplateNumbers()
    private var templates: [Template?] = []

    subscript(number: Int) -> Template? {
        get { number < templates.count ? templates[number] : nil }
        set {
            while templates.count <= number { templates.append(nil) }
            templates[number] = newValue
        }
    }

    /// The names of the templates in alphabetical order.
    var names: [String] {
        numbers.names.enumerated().filter { self[$0.offset] != nil }.map(\.element).sorted()
    }
}
