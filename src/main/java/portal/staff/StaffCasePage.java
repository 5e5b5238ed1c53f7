package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import portal.customer.Channel;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.support.cases.CaseDesk;
import portal.support.cases.Message;
import portal.support.cases.OtherWay;

/** One case: what was said, its documents, the answer, and its end. */
@Named
@RequestScoped
public class StaffCasePage {

    @Inject CaseRoom room;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private CaseRoom.CaseFile file;
    private String message;
    private OtherWay otherWay;

    /** Before the page is written; a look that the customer will read about. */
    public void load() {
        if (file == null) {
            file = room.open(ref());
        }
    }

    public String answer() {
        room.answer(ref(), new Message(message), otherWay);
        return done("staff_case.answered");
    }

    public String close() {
        room.close(ref());
        return done("staff_case.closed");
    }

    public String reopen() {
        room.reopen(ref());
        return done("staff_case.reopened");
    }

    private String done(String told) {
        messages.after(told);
        return "/staff/case?faces-redirect=true&ref=" + Reference.of(ref());
    }

    private String ref() {
        return parameters.get("ref");
    }

    /** While a POST is being read nothing is loaded yet and both buttons must work. */
    public boolean isClosable() {
        return file == null || !file.folder().about().isClosed();
    }

    public boolean isReopenable() {
        return file == null || file.folder().about().isClosed();
    }

    /** Null while a POST is being read. */
    public FoundCustomer getCustomer() {
        return file == null ? null : file.customer();
    }

    /** Null while a POST is being read. */
    public CaseDesk.Folder getFolder() {
        return file == null ? null : file.folder();
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    /** How the customer wants to be answered, when the portal is another way; else null. */
    public Channel getPreferred() {
        return file == null ? null : file.otherWay();
    }

    /** While a POST is being read nothing is loaded yet, and the reason is taken. */
    public boolean isAnotherWay() {
        return file == null || file.otherWay() != null;
    }

    public List<OtherWay> getOtherWays() {
        return Arrays.asList(OtherWay.values());
    }

    public OtherWay getOtherWay() {
        return otherWay;
    }

    public void setOtherWay(OtherWay otherWay) {
        this.otherWay = otherWay;
    }

    public int getLongest() {
        return Message.MAX;
    }
}
