package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.customer.CustomerIntake;
import portal.customer.IdentityNumbers;
import portal.customer.ImportedCustomer;
import portal.customer.Taken;
import portal.orders.ImportedOrder;
import portal.orders.OrderIntake;
import portal.platform.Refusal;
import portal.supply.BillLinesIntake;
import portal.supply.BillingIntake;
import portal.supply.HouseholdIntake;
import portal.supply.ImportedAccount;
import portal.supply.ImportedAgreement;
import portal.supply.ImportedBill;
import portal.supply.ImportedMeter;
import portal.supply.ImportedPayment;
import portal.supply.ImportedPremises;
import portal.supply.SupplyIntake;
import portal.supply.usage.ImportedReads;
import portal.supply.usage.ReadsIntake;

/**
 * Takes an extract, file by file and batch by batch. A line that cannot be taken is written down and costs nothing but itself; a file
 * that is missing or has another header is written down and passed over. What was stored stays when the process dies: importing again
 * takes the rest.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Imports {

    private static final Logger LOG = Logger.getLogger(Imports.class.getName());

    @Inject ImportDesk desk;
    @Inject Layout layout;
    @Inject CustomerIntake customers;
    @Inject IdentityNumbers identities;
    @Inject SupplyLayout supplies;
    @Inject SupplyIntake supply;
    @Inject HouseholdIntake household;
    @Inject BillLinesIntake lines;
    @Inject BillingIntake billing;
    @Inject ReadsIntake reads;
    @Inject OrderLayout orderLayout;
    @Inject OrderIntake orders;
    @Inject ChangeFeed feed;

    /**
     * Imports the extract in that folder and says what became of it.
     *
     * @throws Refusal when there is no usable manifest, or another import is at work
     */
    public ImportView importExtract(Path folder) {
        Manifest manifest = Manifest.read(folder);
        long run = desk.start(manifest);
        Instant at = manifest.extractedAt();
        feed.acknowledge(manifest.changesTaken(), at);
        try {
            take(run, folder, manifest, ExtractFile.CUSTOMERS, layout::customer, ImportedCustomer::number,
                    rows -> customers.takeCustomers(rows, at));
            take(run, folder, manifest, ExtractFile.CONTACT_POINTS, layout::contact, row -> row.customerNumber() + " " + row.kind(),
                    rows -> customers.takeContacts(rows, at));
            take(run, folder, manifest, ExtractFile.IDENTITY_NUMBERS, layout::identity, row -> row.customerNumber() + " " + row.kind(), identities::take);
            take(run, folder, manifest, ExtractFile.PREMISES, layout::premises, ImportedPremises::number, supply::takePremises);
            take(run, folder, manifest, ExtractFile.SERVICE_ACCOUNTS, supplies::account, ImportedAccount::number,
                    rows -> supply.takeAccounts(rows, at));
            take(run, folder, manifest, ExtractFile.HOLDERS, supplies::holder, row -> row.accountNumber() + " " + row.customerNumber(),
                    rows -> household.takeHolders(rows, at));
            take(run, folder, manifest, ExtractFile.AGREEMENTS, supplies::agreement, ImportedAgreement::number,
                    rows -> household.takeAgreements(rows, at));
            take(run, folder, manifest, ExtractFile.METERS, layout::meter, ImportedMeter::serial, supply::takeMeters);
            take(run, folder, manifest, ExtractFile.USAGE, layout::usage, row -> row.usagePoint() + " " + row.periodStart(),
                    billing::takeUsage);
            take(run, folder, manifest, ExtractFile.READS, layout::reads, Imports::keyOf, rows -> reads.takeReads(rows, at));
            take(run, folder, manifest, ExtractFile.BILLS, layout::bill, ImportedBill::number, billing::takeBills);
            take(run, folder, manifest, ExtractFile.BILL_LINES, supplies::billLine, row -> row.bill() + " " + row.place(), lines::takeLines);
            take(run, folder, manifest, ExtractFile.PAYMENTS, layout::payment, ImportedPayment::number, billing::takePayments);
            take(run, folder, manifest, ExtractFile.ORDERS, orderLayout::order, ImportedOrder::number, rows -> orders.takeOrders(rows, at));
            take(run, folder, manifest, ExtractFile.ORDER_LINES, orderLayout::line, row -> row.order() + " " + row.place(), orders::takeLines);
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.SEVERE, "An import could not go on", broken);
            return desk.end(run, ImportState.FAILED);
        }
        return desk.end(run, ImportState.DONE);
    }

    private <T> void take(long run, Path folder, Manifest manifest, ExtractFile file, Function<Fields, T> parser, Function<T, String> key,
            Function<List<T>, List<Taken>> intake) throws IOException {
        if (!Files.isRegularFile(folder.resolve(file.fileName()))) {
            if (!file.isOptional() || manifest.lines().get(file) > 0) {
                desk.remark(run, new ProblemView(file.fileName(), 0, null, "import.no_file"));
            }
            return;
        }
        try (LineReader<T> reader = new LineReader<>(folder, file, parser, key)) {
            reader.remarks().forEach(remark -> desk.remark(run, problem(file, 1, remark)));
            for (Batch<T> batch = reader.next(); !batch.isEmpty(); batch = reader.next()) {
                take(run, batch, intake);
            }
            if (reader.read() != manifest.lines().get(file)) {
                desk.remark(run, new ProblemView(file.fileName(), 0, null, "import.other_count"));
            }
        } catch (BadLine notThisFile) {
            desk.remark(run, problem(file, 1, notThisFile));
        }
    }

    private static String keyOf(ImportedReads row) {
        return row.usagePoint() + " " + row.flow() + " " + row.readings().get(0).start();
    }

    /** A batch that the database refuses is taken line by line, to lose only the line at fault. */
    private <T> void take(long run, Batch<T> batch, Function<List<T>, List<Taken>> intake) {
        try {
            desk.take(run, batch, intake);
        } catch (RuntimeException refused) {
            LOG.log(Level.FINE, "A batch is taken line by line", refused);
            batch.singly().forEach(line -> takeAlone(run, line, intake));
        }
    }

    private <T> void takeAlone(long run, Batch<T> line, Function<List<T>, List<Taken>> intake) {
        try {
            desk.take(run, line, intake);
        } catch (RuntimeException refused) {
            desk.take(run, line.refused("import.not_stored"), intake);
        }
    }

    private static ProblemView problem(ExtractFile file, long line, BadLine bad) {
        return new ProblemView(file.fileName(), line, bad.column(), bad.reason());
    }
}
