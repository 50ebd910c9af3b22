import Documenting
import Mustache
import Planning

extension ReadmeRecord {
    /// Returns the keys of the section on long-running operations, which shows the first one; absent if there is none.
    func waiting() throws(TemplateError) -> TemplateValue {
        for (group, offer) in pages.offers.enumerated() {
            for (index, operation) in offer.operations.enumerated() where !operation.documentation.isDeprecated {
                guard let waiting = operation.waiting else { continue }
                let place = OperationPlace(group: group, operation: index)
                let arguments = pages.groups[group][index].example?.arguments ?? []
                let isVoid = operation.signature.success == .body(.builtIn(.void))
                let head = isVoid ? "try await " : "let result = try await "
                let path = "\(offer.path(from: pages.clientVariable.declared)).\(waiting.method.member)"
                return .record([
                    "call": .text(links.call(place, client: pages.clientVariable.text)),
                    "example": .text(head + (try operations.code.call(path, arguments, after: head))),
                    "method": .text(waiting.method.text),
                    "returnsBody": .flag(!isVoid),
                ])
            }
        }
        return .absent
    }
}
