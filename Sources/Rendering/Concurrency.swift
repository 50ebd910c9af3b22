import Dispatch

/// The results of `body` for each element, in order, made on all processors at once.
///
/// - Throws: Of the elements for which `body` throws, the error of the first.
func concurrentMap<Element: Sendable, Product: Sendable, Failure>(
    _ elements: [Element],
    _ body: @Sendable (Element) throws(Failure) -> Product
) throws(Failure) -> [Product] {
    var results = [Result<Product, Failure>?](repeating: nil, count: elements.count)
    results.withUnsafeMutableBufferPointer { buffer in
        // No two turns touch the same slot, and none goes on after `concurrentPerform` has returned.
        nonisolated(unsafe) let slots = buffer
        DispatchQueue.concurrentPerform(iterations: elements.count) { index in
            do throws(Failure) {
                slots[index] = .success(try body(elements[index]))
            } catch {
                slots[index] = .failure(error)
            }
        }
    }
    var products: [Product] = []
    products.reserveCapacity(results.count)
    for result in results {
        guard let result else { preconditionFailure("every turn leaves a result") }
        products.append(try result.get())
    }
    return products
}
