package se.skyddsnat;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Says where the program is found, before modules say more. */
record Ready(String address) implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        System.out.println("Skyddsnät is ready: http://" + address + ":" + port);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
